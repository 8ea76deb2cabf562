package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stop rule (禁止情形) or a rule of routing.
 *
 * @param sentence what is wrong and what to do, for the founder
 * @param region {@code CN}, or a GB/T 2260 code
 * @param evaluatedBy who looks at it
 * @param effect what a stop rule does; null for a rule of routing, like what comes after it
 * @param reachEffect what it does where only its purpose is met; null when it has no such reach
 * @param notedIn items and sub-types of change in which it is only noted for supervision
 * @param nextStep what the applicant can do now
 */
public record Rule(
        String code,
        String sentence,
        String sentenceEn,
        String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        EvaluatedBy evaluatedBy,
        @Nullable String note,
        String source,
        Confidence confidence,
        @Nullable Effect effect,
        @Nullable Effect reachEffect,
        @Nullable List<String> notedIn,
        @Nullable String nextStep,
        @Nullable String nextStepEn)
        implements Row {

    public enum EvaluatedBy {
        /** The facts of the application decide it at filing. */
        FILING,
        /** An officer decides it during review. */
        OFFICER,
        /** Belongs to another item than establishment. */
        OTHER_ITEM,
        /** Belongs to supervision after the licence. */
        SUPERVISION
    }

    public String sentence(Locale locale) {
        return locale.getLanguage().equals("en") ? sentenceEn : sentence;
    }

    /** What the applicant can do now; null for a rule of routing, whose sentence says it. */
    public @Nullable String nextStep(Locale locale) {
        return locale.getLanguage().equals("en") ? nextStepEn : nextStep;
    }
}

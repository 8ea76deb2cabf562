package cn.lianshen.approval.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stop rule (禁止情形) or a rule of routing.
 *
 * @param sentence what is wrong and what to do, for the founder
 * @param region {@code CN}, or a GB/T 2260 code
 * @param evaluatedBy who looks at it
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
        Confidence confidence)
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
}

package cn.lianshen.approval.naming;

import cn.lianshen.approval.catalogue.Confidence;
import cn.lianshen.approval.naming.domain.Level;
import cn.lianshen.approval.naming.domain.NamingRule.Applies;
import cn.lianshen.approval.naming.domain.WordList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code seeds/naming-rules.yaml} as it stands there. */
record NamingSeeds(List<RuleRow> rules, List<WordsRow> words, List<CategoryRow> categories) {

    record RuleRow(
            String code,
            Applies applies,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note,
            String source,
            Confidence confidence,
            List<FaultRow> faults) {}

    /**
     * One demand of a rule.
     *
     * @param source where it is not the rule's own
     */
    record FaultRow(
            String code,
            Level level,
            String sentence,
            String sentenceEn,
            @Nullable String source) {}

    record WordsRow(
            WordList list,
            List<String> words,
            @Nullable String note,
            String source,
            Confidence confidence) {}

    record CategoryRow(
            List<String> kinds, List<String> words, String source, Confidence confidence) {}

    /** {@code seeds/standard-characters.yaml}. */
    record Characters(String source, Confidence confidence, List<String> characters) {}
}

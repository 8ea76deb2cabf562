package cn.lianshen.approval.naming;

import static java.util.stream.Collectors.toMap;

import cn.lianshen.approval.naming.NamingSeeds.FaultRow;
import cn.lianshen.approval.naming.domain.NamingFinding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a finding says to the applicant: what is wrong, and what to do next. */
public final class NamingSentences {

    private final Map<String, Map<String, FaultRow>> faults;

    NamingSentences(NamingSeeds seeds) {
        faults =
                seeds.rules().stream()
                        .collect(
                                toMap(
                                        NamingSeeds.RuleRow::code,
                                        row ->
                                                row.faults().stream()
                                                        .collect(
                                                                toMap(
                                                                        FaultRow::code,
                                                                        Function.identity()))));
    }

    /**
     * In English where the locale asks for it, in Chinese otherwise.
     *
     * @throws IllegalArgumentException if the finding is none of these rules
     */
    public String of(NamingFinding finding, Locale locale) {
        FaultRow row = faults.getOrDefault(finding.rule(), Map.of()).get(finding.fault());
        if (row == null) {
            throw new IllegalArgumentException("no " + finding.rule() + " " + finding.fault());
        }
        boolean english = locale.getLanguage().equals("en");
        return new MessageFormat(english ? row.sentenceEn() : row.sentence(), Locale.ROOT)
                .format(finding.parameters().toArray());
    }
}

package cn.lianshen.registry.institution.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a licence's history (办学许可证沿革).
 *
 * @param on first day
 * @param what a {@link LicenceAct}, a {@link LicenceEnd}, or {@code LAPSED}
 * @param cause the fact behind it; of a lapse the one that set the term
 */
public record LicenceStep(LocalDate on, String what, Licence licence, Cause cause) {

    /** 期满失效 */
    public static final String LAPSED = "LAPSED";

    /**
     * All of them up to {@code day}; a term that passed without a new licence is a line of its own.
     */
    public static List<LicenceStep> of(Chronicle chronicle, LocalDate day) {
        var steps = new ArrayList<LicenceStep>();
        for (var span : chronicle.spans(Entry::licence)) {
            var licence = span.value();
            var ended = licence.ended();
            var what = ended == null ? licence.act().name() : ended.how().name();
            steps.add(new LicenceStep(span.from(), what, licence, span.cause()));
            var until = span.until() == null ? day.plusDays(1) : span.until();
            var lapse = licence.validTo().plusDays(1);
            if (ended == null && lapse.isBefore(until)) {
                steps.add(new LicenceStep(lapse, LAPSED, licence, span.cause()));
            }
        }
        return steps.stream().filter(step -> !step.on().isAfter(day)).toList();
    }
}

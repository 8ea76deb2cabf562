package cn.lianshen.approval.inquiry.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What everybody may know of a county's work: how much, and whether it kept its promise. By month
 * alone, so that no figure is about a single school.
 *
 * @param promise decisions inside the promise
 * @param decisionDays working days from acceptance to the decision, without pauses
 */
record PublicFigures(
        String region,
        LocalDate from,
        LocalDate to,
        long filed,
        long decided,
        Kept promise,
        Figures.Days decisionDays,
        List<Month> months) {

    /**
     * One month.
     *
     * @param month {@code 2026-11}
     */
    record Month(String month, long filed, long accepted, long decided) {

        Month plus(Figures.OfMonth more) {
            return new Month(
                    month,
                    filed + more.filed(),
                    accepted + more.accepted(),
                    decided + more.decided());
        }
    }

    static PublicFigures of(Figures all) {
        var months = new TreeMap<String, Month>();
        for (var line : all.months()) {
            months.put(
                    line.month(),
                    months.getOrDefault(line.month(), new Month(line.month(), 0, 0, 0)).plus(line));
        }
        return new PublicFigures(
                all.region(),
                all.from(),
                all.to(),
                all.filed(),
                all.decided(),
                all.promise(),
                all.decisionDays(),
                List.copyOf(months.descendingMap().values()));
    }
}

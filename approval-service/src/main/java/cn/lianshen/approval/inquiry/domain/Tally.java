package cn.lianshen.approval.inquiry.domain;

import java.time.LocalDate;

/**
 * One fact that counts in a county's figures.
 *
 * @param day on which it happened
 * @param item code; empty where figures are not told by item
 * @param bureau code; empty where figures are not told by bureau
 * @param mark what came of it: letters of {@link Verdict}, for a decision the outcome before them
 * @param days working days that it took; 0 where nothing is measured
 */
public record Tally(
        LocalDate day, Measure measure, String item, String bureau, String mark, int days) {

    static Tally ofItem(LocalDate day, Measure measure, String item) {
        return new Tally(day, measure, item, "", "", 0);
    }

    static Tally ofBureau(
            LocalDate day, Measure measure, String bureau, Verdict verdict, int days) {
        return new Tally(day, measure, "", bureau, verdict.letter(), days);
    }

    /** As it is stored: the parts with bars between them. */
    public String text() {
        return String.join(
                "|", day.toString(), measure.name(), item, bureau, mark, Integer.toString(days));
    }
}

package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock stands still (中止计时), for example an expert review (行政许可法 45).
 *
 * <p>Only what was told to the applicant in writing belongs here: a suspension without its notice
 * lets the clock run on.
 *
 * @param from the first day that is not counted
 * @param resumedOn the first day that is counted again; null while the suspension is still open
 */
public record Suspension(LocalDate from, @Nullable LocalDate resumedOn) {

    public Suspension {
        if (resumedOn != null && resumedOn.isBefore(from)) {
            throw new IllegalArgumentException("resumed on " + resumedOn + ", before " + from);
        }
    }

    public boolean open() {
        return resumedOn == null;
    }

    /** As far as is known now: an open suspension covers every day from its first. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (resumedOn == null || day.isBefore(resumedOn));
    }

    /** An open suspension surely covers its first day, and no more is known of it. */
    boolean surelyCovers(LocalDate day) {
        LocalDate end = resumedOn == null ? from.plusDays(1) : resumedOn;
        return !day.isBefore(from) && day.isBefore(end);
    }
}

package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something is due: either the last day, or why it cannot be known yet; never a guess.
 *
 * @param clock which limit this is, e.g. {@code PROMISE}
 */
public record Deadline(String clock, @Nullable LocalDate due, @Nullable Undetermined undetermined) {

    /** What the county promises (承诺时限). */
    public static final String PROMISE = "PROMISE";

    /** What the law allows (法定时限). */
    static final String HARD = "HARD";

    /** What a consulted bureau has for its opinion. */
    static final String OPINION = "OPINION";

    public Deadline {
        requireNonNull(clock, "clock");
        if ((due == null) == (undetermined == null)) {
            throw new IllegalArgumentException("a deadline is either due or undetermined");
        }
    }

    /**
     * Why the last day cannot be known yet.
     *
     * @param earliest the limit cannot end before this day
     * @param unannouncedYear whose holidays are not announced yet; null when the limit waits for
     *     something else
     */
    public record Undetermined(LocalDate earliest, @Nullable Integer unannouncedYear) {

        public Undetermined {
            requireNonNull(earliest, "earliest");
        }
    }
}

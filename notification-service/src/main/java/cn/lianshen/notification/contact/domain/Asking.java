package cn.lianshen.notification.contact.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody has asked for a code in one channel. Codes go to addresses that need not be
 * the asker's own, so asking is what has to be limited.
 *
 * @param lastAt when the last one was sent
 * @param countsFrom when the day began in which they are counted
 * @param count codes since then
 */
public record Asking(Instant lastAt, Instant countsFrom, int count) {
    public static final Duration PAUSE = Duration.ofMinutes(1);
    public static final Duration DAY = Duration.ofDays(1);
    public static final int MOST_A_DAY = 10;

    /** Whether another code may be sent. */
    public sealed interface Verdict {

        /**
         * Yes.
         *
         * @param then the count with this one in it
         */
        record Granted(Asking then) implements Verdict {}

        /**
         * Not yet.
         *
         * @param again when it may be asked again
         */
        record TooSoon(Instant again) implements Verdict {}
    }

    public static Asking first(Instant now) {
        return new Asking(now, now, 1);
    }

    public Verdict again(Instant now) {
        var dayEnds = countsFrom.plus(DAY);
        if (!now.isBefore(dayEnds)) {
            return new Verdict.Granted(first(now));
        }
        var rested = lastAt.plus(PAUSE);
        var free = count < MOST_A_DAY ? rested : dayEnds;
        return now.isBefore(free)
                ? new Verdict.TooSoon(free)
                : new Verdict.Granted(new Asking(now, countsFrom, count + 1));
    }
}

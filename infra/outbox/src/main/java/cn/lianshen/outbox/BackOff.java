package cn.lianshen.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Doubling pauses up to a limit, each shortened at random so that many do not return at once. */
final class BackOff {
    private static final long FIRST_MILLIS = 100;

    private final long limitMillis;
    private long nextMillis = FIRST_MILLIS;

    BackOff(Duration limit) {
        limitMillis = limit.toMillis();
    }

    void reset() {
        nextMillis = FIRST_MILLIS;
    }

    /** Between half of the pause that is due and all of it. */
    Duration next() {
        var due = Math.min(nextMillis, limitMillis);
        nextMillis = Math.min(2 * due, limitMillis);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(due / 2, due + 1));
    }
}

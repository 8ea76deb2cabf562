package cn.lianshen.local;

import java.time.Duration;

/**
 * How long to wait before something that ended is started again: at once, then longer and longer.
 */
final class BackOff {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** What ran this long was no failed start. */
    private static final Duration STEADY = Duration.ofSeconds(60);

    private int failures;

    /**
     * @param ran how long it ran before it ended
     */
    Duration next(Duration ran) {
        failures = ran.compareTo(STEADY) >= 0 ? 0 : failures;
        var wait = Duration.ofSeconds(failures == 0 ? 0 : 1L << Math.min(failures - 1, 10));
        failures++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

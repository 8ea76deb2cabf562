package cn.lianshen.bench.load;

import org.HdrHistogram.Histogram;

/** One client's times. Used by one thread. */
public final class Watch {
    private static final long LONGEST_US = 120_000_000;

    private final Histogram requests = new Histogram(LONGEST_US, 3);
    private final Histogram cases = new Histogram(LONGEST_US, 3);
    private long caseBegan;
    private long requestBegan;

    void begin() {
        caseBegan = System.nanoTime();
        requestBegan = caseBegan;
    }

    /** A request was answered; the next one begins. */
    public void answered() {
        long now = System.nanoTime();
        requests.recordValue(micros(now - requestBegan));
        requestBegan = now;
    }

    void end() {
        cases.recordValue(micros(requestBegan - caseBegan));
    }

    Histogram requests() {
        return requests;
    }

    Histogram cases() {
        return cases;
    }

    private static long micros(long nanos) {
        return Math.min(LONGEST_US, nanos / 1000);
    }
}

package cn.lianshen.bench.registry;

import org.HdrHistogram.Histogram;

/** How long something took each time. */
final class Timed {
    private static final long LONGEST_US = 600_000_000;

    private final Histogram micros = new Histogram(LONGEST_US, 3);

    /** Something that is timed. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    static Timed of(int times, Work work) throws Exception {
        var timed = new Timed();
        for (var number = 0; number < times; number++) {
            var began = System.nanoTime();
            work.run(number);
            timed.micros.recordValue((System.nanoTime() - began) / 1000);
        }
        return timed;
    }

    /** Milliseconds. */
    double percentile(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }

    void add(Timed other) {
        micros.add(other.micros);
    }
}

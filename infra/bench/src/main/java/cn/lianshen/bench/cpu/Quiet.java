package cn.lianshen.bench.cpu;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A wait until the platform has nothing left to do, so that work put off during a round (relay,
 * consumers, vacuum) is counted with the round that caused it.
 *
 * @param seconds that it took
 * @param reached false when something was still busy at the limit
 */
public record Quiet(double seconds, boolean reached) {
    private static final Duration WINDOW = Duration.ofMillis(300);
    private static final double BUSY = 0.15; // of one core, all parts together

    /** Looks at the load of all parts until it is low, or the limit is over. */
    public static Quiet await(CpuMeter meter, Duration limit) {
        long begin = System.nanoTime();
        double load = load(meter);
        while (load > BUSY && System.nanoTime() - begin < limit.toNanos()) {
            load = load(meter);
        }
        return new Quiet((System.nanoTime() - begin) / 1e9, load <= BUSY);
    }

    private static double load(CpuMeter meter) {
        long begin = System.nanoTime();
        long before = total(meter.read());
        LockSupport.parkNanos(WINDOW.toNanos());
        return (total(meter.read()) - before) * 1e6 / (System.nanoTime() - begin);
    }

    private static long total(Map<String, Long> used) {
        return used.values().stream().mapToLong(Long::longValue).sum();
    }
}

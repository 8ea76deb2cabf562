package cn.lianshen.bench.report;

import cn.lianshen.bench.load.Round;
import java.util.Map;

/**
 * One round with the processor time it cost.
 *
 * @param cpuMs by part, until the platform was quiet again
 * @param drainSeconds from the last answer until then
 */
public record Measured(Round round, Map<String, Long> cpuMs, double drainSeconds) {

    double cpuMsPerCase(String part) {
        return cpuMs.getOrDefault(part, 0L) / (double) round.played();
    }
}

package cn.lianshen.approval.inquiry.domain;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often something took how many days. */
public final class Histogram {
    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    /** So many more that took so long. */
    public void add(int days, long times) {
        counts.merge(days, times, Long::sum);
    }

    /** How many there are. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Days within which so many percent were done (nearest rank); null when there are none.
     *
     * @param percent 1 to 100
     */
    public @Nullable Integer percentile(int percent) {
        var rank = Math.ceilDiv(total() * percent, 100);
        var seen = 0L;
        for (var step : counts.entrySet()) {
            seen += step.getValue();
            if (seen >= rank && rank > 0) {
                return step.getKey();
            }
        }
        return null;
    }
}

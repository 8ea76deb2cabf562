package cn.lianshen.approval.inquiry.figures;

import cn.lianshen.approval.inquiry.domain.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a limit was kept.
 *
 * @param judged how often it can be told
 * @param undetermined how often the due date was not known
 * @param share of those that can be told, 0 to 1, four decimals; absent when there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Kept(long judged, long inTime, long late, long undetermined, @Nullable Double share) {
    private static final double FOUR_DECIMALS = 10_000.0;

    /** Counts in the making. */
    static final class Count {
        private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

        void add(Verdict verdict, long times) {
            counts.merge(verdict, times, Long::sum);
        }

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        Kept kept() {
            var inTime = of(Verdict.IN_TIME);
            var late = of(Verdict.LATE);
            var judged = inTime + late;
            var share =
                    judged == 0
                            ? null
                            : Math.round(inTime * FOUR_DECIMALS / judged) / FOUR_DECIMALS;
            return new Kept(judged, inTime, late, of(Verdict.UNKNOWN), share);
        }

        private long of(Verdict verdict) {
            return counts.getOrDefault(verdict, 0L);
        }
    }
}

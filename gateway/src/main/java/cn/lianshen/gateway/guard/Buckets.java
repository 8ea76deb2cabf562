package cn.lianshen.gateway.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * One bucket a caller, forgotten when the caller has been away for long enough to be full again.
 */
final class Buckets {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> byCaller;

    Buckets(RateProperties.Allowance allowance, int remembered) {
        this(allowance.burst(), allowance.perSecond(), Duration.ofSeconds(1), remembered);
    }

    Buckets(RateProperties.Reports reports, int remembered) {
        this(reports.burst(), reports.perHour(), Duration.ofHours(1), remembered);
    }

    private Buckets(int burst, int refill, Duration every, int remembered) {
        var full = every.multipliedBy(burst / refill + 1L);
        this.byCaller =
                Caffeine.newBuilder()
                        .maximumSize(remembered)
                        .expireAfterAccess(full.compareTo(A_MINUTE) < 0 ? A_MINUTE : full)
                        .build(_ -> bucket(burst, refill, every));
    }

    /**
     * Takes one request from the caller's bucket; gives the seconds to wait, 0 when it may pass.
     */
    long secondsToWait(String caller) {
        var probe = byCaller.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : wholeSeconds(probe.getNanosToWaitForRefill());
    }

    private static long wholeSeconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }

    private static Bucket bucket(int burst, int refill, Duration every) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, every))
                .build();
    }
}

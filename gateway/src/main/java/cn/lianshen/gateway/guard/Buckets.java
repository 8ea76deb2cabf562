package cn.lianshen.gateway.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * One bucket a caller, forgotten when the caller has been away for long enough to be full again.
 */
final class Buckets {

    private final LoadingCache<String, Bucket> byCaller;

    Buckets(RateProperties.Allowance allowance, int remembered) {
        long secondsToFull = allowance.burst() / allowance.perSecond() + 1L;
        this.byCaller =
                Caffeine.newBuilder()
                        .maximumSize(remembered)
                        .expireAfterAccess(Duration.ofSeconds(Math.max(60, secondsToFull)))
                        .build(caller -> bucket(allowance));
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

    private static Bucket bucket(RateProperties.Allowance allowance) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(allowance.burst())
                                        .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}

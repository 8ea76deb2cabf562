package cn.lianshen.approval.sharing.exchange;

import cn.lianshen.approval.sharing.SharingProperties;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Guards each source on its own: one that is slow or down is left alone for a while and takes
 * nothing from the others; and paces all of them together, so that fetching never crowds out the
 * steps of cases.
 */
@Component
final class SourceGuards {
    private static final int WINDOW = 10;
    private static final int LEAST = 5;
    private static final int PROBES = 2;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CircuitBreakerRegistry circuits;
    private final BulkheadRegistry bulkheads;
    private final TimeLimiterRegistry limits;
    private final RetryRegistry retries;
    private final RateLimiter pace;

    SourceGuards(SharingProperties settings, MeterRegistry meters) {
        circuits = CircuitBreakerRegistry.of(circuit(settings));
        bulkheads =
                BulkheadRegistry.of(
                        BulkheadConfig.custom().maxConcurrentCalls(settings.atOnce()).build());
        limits =
                TimeLimiterRegistry.of(
                        TimeLimiterConfig.custom().timeoutDuration(settings.timeout()).build());
        retries = RetryRegistry.of(retry(settings));
        pace = RateLimiter.of("sharing", pace(settings));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuits).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    }

    /** The request behind its source's guards; an error when it failed or was not let through. */
    <T> Mono<T> around(String source, Mono<T> request) {
        return request.transformDeferred(TimeLimiterOperator.of(limits.timeLimiter(source)))
                .transformDeferred(RateLimiterOperator.of(pace))
                .transformDeferred(CircuitBreakerOperator.of(circuits.circuitBreaker(source)))
                .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(source)))
                .transformDeferred(RetryOperator.of(retries.retry(source)));
    }

    private static CircuitBreakerConfig circuit(SharingProperties settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(LEAST)
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .build();
    }

    private static RetryConfig retry(SharingProperties settings) {
        return RetryConfig.custom()
                .maxAttempts(settings.tries())
                .waitDuration(PAUSE)
                .ignoreExceptions(CallNotPermittedException.class)
                .build();
    }

    private static RateLimiterConfig pace(SharingProperties settings) {
        return RateLimiterConfig.custom()
                .limitForPeriod(settings.perSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(PATIENCE)
                .build();
    }
}

package cn.lianshen.notification.channel;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Sending;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Guards each channel on its own, and each receiver of webhooks besides: one that is slow or down
 * is left alone for a while and takes nothing from the others.
 */
@Component
final class ChannelGuards {
    private static final int WINDOW = 10;
    private static final int LEAST = 5;
    private static final int PROBES = 2;
    private static final int MOST_RECEIVERS = 10_000;

    private final CircuitBreakerConfig circuit;
    private final CircuitBreakerRegistry channels;
    private final Cache<String, CircuitBreaker> receivers =
            Caffeine.newBuilder().maximumSize(MOST_RECEIVERS).build();
    private final BulkheadRegistry bulkheads;
    private final RateLimiterRegistry paces;
    private final TimeLimiter limit;

    ChannelGuards(ChannelProperties settings, MeterRegistry meters) {
        circuit = circuit(settings);
        channels = CircuitBreakerRegistry.of(circuit);
        bulkheads =
                BulkheadRegistry.of(
                        BulkheadConfig.custom().maxConcurrentCalls(settings.atOnce()).build());
        paces = RateLimiterRegistry.of(pace(settings));
        limit = TimeLimiter.of(settings.timeout());
        Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.WEBHOOK)
                .forEach(channel -> channels.circuitBreaker(channel.path()));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(channels).bindTo(meters);
    }

    /** The attempt behind its guards; an error when it failed or was not let through. */
    Mono<Sending> around(Channel channel, String lane, Mono<Sending> attempt) {
        return attempt.transformDeferred(TimeLimiterOperator.of(limit))
                .transformDeferred(CircuitBreakerOperator.of(breaker(channel, lane)))
                .transformDeferred(RateLimiterOperator.of(paces.rateLimiter(channel.path())))
                .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(channel.path())));
    }

    /** Receivers are named by people, so they must not name metrics. */
    private CircuitBreaker breaker(Channel channel, String lane) {
        return channel == Channel.WEBHOOK
                ? receivers.get(lane, name -> CircuitBreaker.of(name, circuit))
                : channels.circuitBreaker(lane);
    }

    private static CircuitBreakerConfig circuit(ChannelProperties settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(LEAST)
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .recordResult(Sending.Unavailable.class::isInstance)
                .build();
    }

    private static RateLimiterConfig pace(ChannelProperties settings) {
        return RateLimiterConfig.custom()
                .limitForPeriod(settings.perSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(settings.timeout())
                .build();
    }
}

package cn.lianshen.gateway.route;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4jBulkheadProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadConfigurationBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One breaker a service. Only a service that cannot be reached or does not answer in time counts as
 * failing: an answer of any status is an answer, and a caller's own fault is not the service's.
 */
@Configuration(proxyBeanMethods = false)
class Breakers {

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakerSettings(
            BreakerProperties settings) {
        return factory ->
                factory.configureDefault(
                        name ->
                                new Resilience4JConfigBuilder(name)
                                        .circuitBreakerConfig(breaker(settings))
                                        .timeLimiterConfig(limit(settings))
                                        .build());
    }

    /** The library would let 25 through, fewer than a few readers' pages ask for at once. */
    @Bean
    Customizer<ReactiveResilience4jBulkheadProvider> bulkheadSettings(BreakerProperties settings) {
        BulkheadConfig calls =
                BulkheadConfig.custom().maxConcurrentCalls(settings.concurrentCalls()).build();
        return provider ->
                provider.configureDefault(
                        _ ->
                                new Resilience4jBulkheadConfigurationBuilder()
                                        .bulkheadConfig(calls)
                                        .build());
    }

    private static CircuitBreakerConfig breaker(BreakerProperties settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.window())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(Outage::isOutage)
                .build();
    }

    private static TimeLimiterConfig limit(BreakerProperties settings) {
        return TimeLimiterConfig.custom().timeoutDuration(settings.timeLimit()).build();
    }
}

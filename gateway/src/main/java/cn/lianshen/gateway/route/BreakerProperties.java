package cn.lianshen.gateway.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the gateway stops asking a service that does not answer.
 *
 * @param timeLimit how long a service may take to begin its answer; cold ones take seconds
 * @param window over how many of the last calls failures are counted
 * @param failurePercent share of failed calls that opens the breaker
 * @param pause how long it stays open before a few calls are tried
 * @param concurrentCalls to one service that may wait for their answers at once; a slow one must
 *     not hold everything that this process has
 */
@Validated
@ConfigurationProperties("lianshen.gateway.breaker")
public record BreakerProperties(
        @DefaultValue("15s") @NotNull Duration timeLimit,
        @DefaultValue("20") @Positive int window,
        @DefaultValue("50") @Positive @Max(100) int failurePercent,
        @DefaultValue("3s") @NotNull Duration pause,
        @DefaultValue("256") @Positive int concurrentCalls) {}

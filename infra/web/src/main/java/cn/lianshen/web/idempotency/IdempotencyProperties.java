package cn.lianshen.web.idempotency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long keys are remembered.
 *
 * @param keep how long a key is remembered; a repetition after that does the work again
 * @param sweepEvery how often old keys are removed
 * @param batch how many at a time, so that no transaction is long
 */
@Validated
@ConfigurationProperties("lianshen.web.idempotency")
public record IdempotencyProperties(
        @DefaultValue("7d") @NotNull Duration keep,
        @DefaultValue("1h") @NotNull Duration sweepEvery,
        @DefaultValue("1000") @Positive int batch) {}

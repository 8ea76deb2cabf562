package cn.lianshen.outbox;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service reads other services' events.
 *
 * @param reader the service's short name, e.g. {@code registry}: names its guard rows and its dead
 *     letters' topic {@code <topic>.<reader>.dlt}; changing it makes every event new again
 * @param timeout how long one transaction, of a batch or an event, or writing one dead letter may
 *     take
 * @param backOff longest pause between two tries while the infrastructure fails
 * @param measure how often parked and dead letters are counted
 */
@Validated
@ConfigurationProperties("lianshen.consumer")
public record ConsumerProperties(
        @Pattern(regexp = "[a-z][a-z0-9-]*") String reader,
        @DefaultValue("20s") @DurationMin(seconds = 1) Duration timeout,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration backOff,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration measure) {}

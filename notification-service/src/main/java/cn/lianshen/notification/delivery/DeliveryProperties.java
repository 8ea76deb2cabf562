package cn.lianshen.notification.delivery;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices are sent.
 *
 * @param portal address of the portal, to which links lead
 * @param atOnce deliveries of one channel that are worked at the same time
 * @param lease after this time another instance takes a delivery up; longer than an attempt
 * @param backOff pauses between attempts, the last one for good
 * @param patience how long a delivery is tried
 * @param fresh what happened longer ago goes nowhere but to the inbox
 * @param since what happened before goes nowhere but to the inbox
 * @param keep how long it is known what was sent; longer than {@code fresh}
 */
@Validated
@ConfigurationProperties("lianshen.delivery")
public record DeliveryProperties(
        @DefaultValue("http://127.0.0.1:8080") @NotNull String portal,
        @DefaultValue("4") @Positive int atOnce,
        @DefaultValue("2m") @NotNull Duration lease,
        @DefaultValue({"30s", "2m", "10m", "30m", "2h"}) @NotEmpty List<Duration> backOff,
        @DefaultValue("72h") @NotNull Duration patience,
        @DefaultValue("72h") @NotNull Duration fresh,
        @DefaultValue("1970-01-01T00:00:00Z") @NotNull Instant since,
        @DefaultValue("180d") @NotNull Duration keep) {

    /** What happened before goes nowhere but to the inbox. */
    public Instant from(Instant now) {
        var fromNow = now.minus(fresh);
        return fromNow.isAfter(since) ? fromNow : since;
    }
}

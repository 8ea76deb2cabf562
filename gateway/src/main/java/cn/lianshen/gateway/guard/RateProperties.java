package cn.lianshen.gateway.guard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are let through.
 *
 * @param caller for each person or client, by the token's subject
 * @param anonymous for each address, without a token
 * @param reports for each address, of what anybody may hand in: objections and complaints
 * @param remembered of how many of them the gateway keeps count at the same time
 */
@Validated
@ConfigurationProperties("lianshen.gateway.rate")
public record RateProperties(
        @Valid @NotNull Allowance caller,
        @Valid @NotNull Allowance anonymous,
        @Valid @NotNull Reports reports,
        @DefaultValue("100000") @Positive int remembered) {

    /**
     * A bucket that fills evenly.
     *
     * @param perSecond requests a second, for ever
     * @param burst requests at once after a rest
     */
    public record Allowance(@Positive int perSecond, @Positive int burst) {}

    /**
     * A bucket that fills slowly.
     *
     * @param perHour reports an hour, for ever
     * @param burst reports at once after a rest
     */
    public record Reports(@Positive int perHour, @Positive int burst) {}
}

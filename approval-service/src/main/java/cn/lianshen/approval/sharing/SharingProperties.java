package cn.lianshen.approval.sharing;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How other bureaus' data are reached.
 *
 * @param url of the county's exchange; empty: nothing is fetched, everything goes by hand
 * @param key sent as {@code X-Api-Key}
 * @param timeout of one request
 * @param tries requests before a source counts as unavailable for this time
 * @param openFor how long a source that keeps failing is left alone
 * @param atOnce cases that are worked at the same time, and requests to one source
 * @param perSecond requests to all sources together
 * @param lease after this time another instance takes a case up
 * @param backOff waits before a case is looked at again, the last one for good
 * @param reuse how long a fetched record serves other cases of the same founder
 */
@Validated
@ConfigurationProperties("lianshen.sharing")
public record SharingProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        @DefaultValue("3s") @NotNull Duration timeout,
        @DefaultValue("2") @Positive int tries,
        @DefaultValue("30s") @NotNull Duration openFor,
        @DefaultValue("4") @Positive int atOnce,
        @DefaultValue("20") @Positive int perSecond,
        @DefaultValue("5m") @NotNull Duration lease,
        @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) @NotEmpty List<Duration> backOff,
        @DefaultValue("30d") @NotNull Duration reuse) {

    public boolean configured() {
        return !url.isBlank();
    }
}

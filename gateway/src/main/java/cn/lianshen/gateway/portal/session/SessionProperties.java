package cn.lianshen.gateway.portal.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the portal remembers a browser.
 *
 * @param idle a login ends after so long without a request
 * @param most a login ends after so long in any case
 * @param attempt how long a person may take at the issuer's login page; what was typed before is
 *     kept as long
 * @param secure cookies go over HTTPS only; off for a machine of one's own
 * @param sweepEvery how often rows whose time is over are removed
 * @param batch how many at once
 */
@Validated
@ConfigurationProperties("lianshen.portal.session")
public record SessionProperties(
        @DefaultValue("2h") @NotNull Duration idle,
        @DefaultValue("12h") @NotNull Duration most,
        @DefaultValue("30m") @NotNull Duration attempt,
        @DefaultValue("false") boolean secure,
        @DefaultValue("10m") @NotNull Duration sweepEvery,
        @DefaultValue("1000") @Positive int batch) {}

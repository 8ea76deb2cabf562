package cn.lianshen.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this provider presents itself.
 *
 * @param issuer claim {@code iss} of all tokens and base of all addresses
 * @param state folder that keeps the signing key, so that tokens outlive a restart
 * @param audience claim {@code aud} of access tokens
 * @param tokenLife how long an access token lives
 * @param loginLife how long a portal may renew a person's tokens before it has to ask again
 * @param openToOthers allows listening beyond loopback in spite of the published passwords
 */
@Validated
@ConfigurationProperties("lianshen.identity")
public record IdentityProperties(
        @NotBlank String issuer,
        @NotNull Path state,
        @DefaultValue("lianshen") @NotBlank String audience,
        @DefaultValue("1h") @NotNull Duration tokenLife,
        @DefaultValue("12h") @NotNull Duration loginLife,
        @DefaultValue("false") boolean openToOthers) {}

package cn.lianshen.web.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which access tokens count.
 *
 * @param issuer OpenID issuer; its discovery document names the keys. Exactly the claim {@code iss}
 * @param audience what the claim {@code aud} must contain
 * @param skew how far the issuer's clock may be off
 * @param cached how many verified tokens are remembered until they expire
 * @param timeout how long the issuer may take to show its keys
 */
@Validated
@ConfigurationProperties("lianshen.web.token")
public record TokenProperties(
        @DefaultValue("http://127.0.0.1:8090") @NotBlank String issuer,
        @DefaultValue("lianshen") @NotBlank String audience,
        @DefaultValue("30s") @NotNull Duration skew,
        @DefaultValue("10000") @Positive int cached,
        @DefaultValue("5s") @NotNull Duration timeout) {}

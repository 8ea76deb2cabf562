package cn.lianshen.gateway.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal is, and how it presents itself to the issuer.
 *
 * @param url as browsers see it, without a slash at the end
 * @param issuer OpenID issuer that people log in at
 * @param client id and secret that the issuer knows the portal by
 * @param services where the services answer
 * @param patience how long a service may take to answer a page
 * @param county region code of the county that guides begin with
 */
@Validated
@ConfigurationProperties("lianshen.portal")
public record PortalProperties(
        @NotNull URI url,
        @NotBlank String issuer,
        @NotNull Client client,
        @NotNull Services services,
        @DefaultValue("10s") @NotNull Duration patience,
        @DefaultValue("330327") @NotBlank String county) {

    public record Client(@NotBlank String id, @NotBlank String secret) {}

    public record Services(
            @NotNull URI approval, @NotNull URI registry, @NotNull URI notification) {}
}

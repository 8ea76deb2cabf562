package cn.lianshen.web.token;

import io.netty.channel.ChannelOption;
import java.util.Collection;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/**
 * Checks signature, issuer, audience and time of a token. The issuer is asked for its keys at the
 * first token and again when a token names a key not seen yet; while it cannot be reached, new
 * tokens are answered 503 and the next one tries again.
 */
final class TokenVerifier {

    private TokenVerifier() {}

    static ReactiveAuthenticationManager of(TokenProperties settings) {
        NimbusReactiveJwtDecoder decoder =
                NimbusReactiveJwtDecoder.withIssuerLocation(settings.issuer())
                        .webClient(client(settings))
                        .build();
        decoder.setJwtValidator(validator(settings));
        JwtReactiveAuthenticationManager manager = new JwtReactiveAuthenticationManager(decoder);
        manager.setJwtAuthenticationConverter(new CallerClaims());
        return manager;
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenProperties settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(settings.skew()),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null && audience.contains(settings.audience())));
    }

    private static WebClient client(TokenProperties settings) {
        HttpClient http =
                HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                (int) settings.timeout().toMillis())
                        .responseTimeout(settings.timeout());
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    }
}

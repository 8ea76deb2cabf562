package cn.lianshen.gateway.portal.login;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.gateway.portal.session.TokenRenewal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** New tokens for old ones, by the refresh token. */
@Component
final class RefreshTokens implements TokenRenewal {
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final Issuer issuer;
    private final Clock clock;
    private final WebClientReactiveRefreshTokenTokenResponseClient client =
            new WebClientReactiveRefreshTokenTokenResponseClient();

    RefreshTokens(Issuer issuer, Clock portalClock) {
        this.issuer = issuer;
        this.clock = portalClock;
    }

    @Override
    public Mono<Login.Tokens> renew(Login.Tokens old) {
        String refresh = old.refresh();
        return refresh == null
                ? Mono.empty()
                : issuer.registration()
                        .map(portal -> request(portal, old, refresh))
                        .flatMap(client::getTokenResponse)
                        .map(
                                answer ->
                                        tokens(
                                                answer.getAccessToken(),
                                                answer.getRefreshToken(),
                                                clock.instant()))
                        .onErrorResume(OAuth2AuthorizationException.class, RefreshTokens::refused)
                        .onErrorMap(
                                error -> !(error instanceof AuthenticationServiceException),
                                error -> new AuthenticationServiceException("no issuer", error));
    }

    static Login.Tokens tokens(
            OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, Instant now) {
        return new Login.Tokens(
                access.getTokenValue(),
                Objects.requireNonNullElse(access.getExpiresAt(), now.plus(SHORT)),
                refresh == null ? null : refresh.getTokenValue());
    }

    /** An issuer that says no has answered; what is no answer of the protocol is an outage. */
    private static <T> Mono<T> refused(OAuth2AuthorizationException error) {
        return error.getError().getErrorCode().equals("invalid_token_response")
                ? Mono.error(error)
                : Mono.empty();
    }

    private OAuth2RefreshTokenGrantRequest request(
            ClientRegistration portal, Login.Tokens old, String refresh) {
        Instant now = clock.instant();
        var access =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        old.access(),
                        Instant.EPOCH,
                        old.accessUntil());
        return new OAuth2RefreshTokenGrantRequest(
                portal, access, new OAuth2RefreshToken(refresh, now));
    }
}

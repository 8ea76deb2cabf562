package cn.lianshen.gateway.portal.login;

import static java.util.Objects.requireNonNull;

import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.gateway.portal.session.SealedRows;
import cn.lianshen.gateway.portal.session.SessionProperties;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Logins under way, kept across the way to the issuer and back, and across a restart. */
@Component
final class Attempts implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String COOKIE = "LIANSHEN_LOGIN";
    private static final String KIND = "attempt";

    private final SealedRows rows;
    private final Cookies cookies;
    private final SessionProperties settings;
    private final Clock clock;

    Attempts(SealedRows rows, Cookies cookies, SessionProperties settings, Clock portalClock) {
        this.rows = rows;
        this.cookies = cookies;
        this.settings = settings;
        this.clock = portalClock;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        return Mono.justOrEmpty(cookies.read(exchange, COOKIE))
                .flatMap(secret -> rows.find(KIND, secret, Attempt.class))
                .map(found -> found.content().request())
                .filter(request -> Objects.equals(request.getState(), state));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var until = clock.instant().plus(settings.attempt());
        return rows.keep(KIND, Attempt.of(request), until)
                .doOnNext(secret -> cookies.give(exchange, COOKIE, secret, settings.attempt()))
                .then();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return loadAuthorizationRequest(exchange)
                .delayUntil(_ -> drop(exchange))
                .doOnNext(_ -> cookies.remove(exchange, COOKIE));
    }

    private Mono<Void> drop(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.read(exchange, COOKIE))
                .flatMap(secret -> rows.drop(KIND, secret));
    }

    /** What has to be known when the person comes back. */
    record Attempt(
            String authorizationUri,
            String authorizationRequestUri,
            String clientId,
            String redirectUri,
            Set<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes) {

        static Attempt of(OAuth2AuthorizationRequest request) {
            return new Attempt(
                    request.getAuthorizationUri(),
                    request.getAuthorizationRequestUri(),
                    request.getClientId(),
                    requireNonNull(request.getRedirectUri()),
                    request.getScopes(),
                    requireNonNull(request.getState()),
                    texts(request.getAdditionalParameters()),
                    texts(request.getAttributes()));
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(authorizationUri)
                    .authorizationRequestUri(authorizationRequestUri)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(new LinkedHashMap<>(parameters))
                    .attributes(new LinkedHashMap<>(attributes))
                    .build();
        }

        private static Map<String, String> texts(Map<String, Object> values) {
            var texts = new LinkedHashMap<String, String>();
            values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
            return texts;
        }
    }
}

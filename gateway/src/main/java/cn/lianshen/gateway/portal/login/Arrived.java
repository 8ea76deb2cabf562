package cn.lianshen.gateway.portal.login;

import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tokens that have just arrived, for the rest of this one request; from then on the session keeps
 * them.
 */
@Component
final class Arrived implements ServerOAuth2AuthorizedClientRepository {
    private static final String TOKENS = Arrived.class.getName();

    static OAuth2AuthorizedClient of(ServerWebExchange exchange) {
        OAuth2AuthorizedClient tokens = exchange.getAttribute(TOKENS);
        return Objects.requireNonNull(tokens, "a login without tokens");
    }

    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registration, Authentication person, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient tokens, Authentication person, ServerWebExchange exchange) {
        exchange.getAttributes().put(TOKENS, tokens);
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registration, Authentication person, ServerWebExchange exchange) {
        exchange.getAttributes().remove(TOKENS);
        return Mono.empty();
    }
}

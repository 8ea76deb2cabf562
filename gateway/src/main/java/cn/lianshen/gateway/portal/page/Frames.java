package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.session.LoggedIn;
import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.gateway.portal.session.SessionContexts;
import java.util.Optional;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Draws the frame around a page. */
@Component
public final class Frames {
    private final Assets assets;

    Frames(Assets assets) {
        this.assets = assets;
    }

    public Mono<Frame> of(ServerWebExchange exchange) {
        return Mono.zip(login(exchange), csrf(exchange))
                .map(both -> frame(exchange, both.getT1(), both.getT2()));
    }

    /** When not even that can be found out. */
    Mono<Frame> withoutLogin(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> frame(exchange, Optional.empty(), Optional.empty()));
    }

    private Frame frame(
            ServerWebExchange exchange, Optional<Login> login, Optional<Frame.Field> csrf) {
        var reader = Reader.of(exchange);
        return new Frame(
                reader.locale(),
                reader.elder(),
                here(exchange),
                login.orElse(null),
                csrf.orElse(null),
                assets.version(),
                login.flatMap(in -> Behalf.of(exchange, in)).isPresent());
    }

    /** Forms are shown and sent at the same address; pages where it is another name it. */
    private static String here(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        var query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    private static Mono<Optional<Login>> login(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(LoggedIn.class)
                .switchIfEmpty(Mono.defer(() -> SessionContexts.found(exchange)))
                .map(in -> Optional.of(in.login()))
                .defaultIfEmpty(Optional.empty());
    }

    private static Mono<Optional<Frame.Field>> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(
                        given ->
                                Optional.of(
                                        new Frame.Field(
                                                given.getParameterName(), given.getToken())))
                .defaultIfEmpty(Optional.empty());
    }
}

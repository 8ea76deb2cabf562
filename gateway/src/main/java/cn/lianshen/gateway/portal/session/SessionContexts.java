package cn.lianshen.gateway.portal.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sessions as Spring Security looks for them: several times a request, found once. */
@Component
public final class SessionContexts implements ServerSecurityContextRepository {
    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Who was found to be logged in, for what stands outside of Spring Security, as the error pages
     * do.
     */
    public static Mono<LoggedIn> found(ServerWebExchange exchange) {
        Mono<SecurityContext> found = exchange.getAttributeOrDefault(FOUND, Mono.empty());
        return found.mapNotNull(SecurityContext::getAuthentication).ofType(LoggedIn.class);
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty(); // a session begins when the tokens have come, see the login
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<SecurityContext> known = exchange.getAttribute(FOUND);
        if (known != null) {
            return known;
        }
        Mono<SecurityContext> found =
                sessions.find(exchange)
                        .<SecurityContext>map(login -> new SecurityContextImpl(new LoggedIn(login)))
                        .cache();
        exchange.getAttributes().put(FOUND, found);
        return found;
    }
}

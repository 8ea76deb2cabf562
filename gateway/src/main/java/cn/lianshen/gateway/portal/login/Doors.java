package cn.lianshen.gateway.portal.login;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.gateway.portal.session.Sessions;
import cn.lianshen.web.Role;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way in: to the issuer with what was wanted parked, and back to it with a session. */
@Component
final class Doors {
    private static final String TO_ISSUER = "/oauth2/authorization/" + Issuer.REGISTRATION;
    private static final String HTMX = "HX-Request";

    /** Of an upload: the answer is to be a page, or the way to one. */
    private static final String UPLOAD = "X-Requested-With";

    private final Parked parked;
    private final Sessions sessions;
    private final Cookies cookies;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private final Clock clock;

    Doors(
            Parked parked,
            Sessions sessions,
            Cookies cookies,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages,
            Clock portalClock) {
        this.parked = parked;
        this.sessions = sessions;
        this.cookies = cookies;
        this.pages = pages;
        this.clock = portalClock;
    }

    /**
     * Nobody is logged in. Scripts are told so; a page goes to the login and comes back. A script
     * that uploads cannot follow to another origin: it is told where the page is to go.
     */
    Mono<Void> toLogin(ServerWebExchange exchange, AuthenticationException why) {
        if (exchange.getRequest().getHeaders().containsHeader(HTMX)
                || exchange.getRequest().getPath().value().equals("/live")) {
            exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
            return exchange.getResponse().setComplete();
        }
        return exists(exchange)
                .flatMap(
                        there ->
                                there
                                        ? parked.keep(exchange).then(toIssuer(exchange))
                                        : Mono.error(new ResponseStatusException(NOT_FOUND)));
    }

    private static Mono<Void> toIssuer(ServerWebExchange exchange) {
        var uploads = exchange.getRequest().getHeaders().containsHeader(UPLOAD);
        return lead(exchange, uploads ? HttpStatus.UNAUTHORIZED : HttpStatus.SEE_OTHER, TO_ISSUER);
    }

    /** Nobody has to log in to learn that there is no such page. */
    private Mono<Boolean> exists(ServerWebExchange exchange) {
        return pages.getObject().getHandler(exchange).hasElement().onErrorReturn(true);
    }

    /** The issuer has said who it is. */
    Mono<Void> in(WebFilterExchange filter, Authentication person) {
        var exchange = filter.getExchange();
        var login = login(person, Arrived.of(exchange));
        if (Behalf.remembered(exchange, login).isEmpty()) {
            cookies.remove(exchange, Behalf.COOKIE); // somebody else's, who did not log out
        }
        return sessions.begin(exchange, login)
                .then(parked.path(exchange))
                .defaultIfEmpty("/home")
                .flatMap(path -> seeOther(exchange, path));
    }

    private Login login(Authentication person, OAuth2AuthorizedClient tokens) {
        if (!(person.getPrincipal() instanceof OidcUser user)) {
            throw new AuthenticationServiceException("the issuer told nobody");
        }
        var subject = Objects.requireNonNull(user.getIdToken().getSubject(), "sub");
        return new Login(
                subject,
                Objects.requireNonNullElse(user.getFullName(), subject),
                roles(user),
                user.getClaimAsString("region"),
                user.getClaimAsString("bureau"),
                user.getIdToken().getTokenValue(),
                RefreshTokens.tokens(
                        tokens.getAccessToken(), tokens.getRefreshToken(), clock.instant()),
                clock.instant());
    }

    private static Set<Role> roles(OidcUser user) {
        var claims = user.getClaimAsStringList("roles");
        return Stream.ofNullable(claims)
                .flatMap(List::stream)
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Mono<Void> seeOther(ServerWebExchange exchange, String where) {
        return lead(exchange, HttpStatus.SEE_OTHER, where);
    }

    private static Mono<Void> lead(ServerWebExchange exchange, HttpStatus status, String where) {
        exchange.getResponse().setStatusCode(status);
        exchange.getResponse().getHeaders().setLocation(URI.create(where));
        return exchange.getResponse().setComplete();
    }
}

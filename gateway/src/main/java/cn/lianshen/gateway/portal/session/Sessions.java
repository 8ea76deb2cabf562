package cn.lianshen.gateway.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Logins, found by the browser's cookie. A token that is about to end is renewed on the way, once
 * for all requests that come at the same time; a login that the issuer ends is over here as well.
 */
@Component
public final class Sessions {
    public static final String COOKIE = "LIANSHEN_PORTAL";
    private static final String KIND = "session";
    private static final Duration AHEAD = Duration.ofSeconds(30);
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final SealedRows rows;
    private final Cookies cookies;
    private final TokenRenewal renewal;
    private final SessionProperties settings;
    private final Clock clock;
    private final Map<String, Mono<Login>> renewing = new ConcurrentHashMap<>();

    Sessions(
            SealedRows rows,
            Cookies cookies,
            TokenRenewal renewal,
            SessionProperties settings,
            Clock portalClock) {
        this.rows = rows;
        this.cookies = cookies;
        this.renewal = renewal;
        this.settings = settings;
        this.clock = portalClock;
    }

    /** Begins a session; the browser gets its cookie. */
    public Mono<Void> begin(ServerWebExchange exchange, Login login) {
        return rows.keep(KIND, login, end(login))
                .doOnNext(secret -> cookies.give(exchange, COOKIE, secret, settings.most()))
                .then();
    }

    /** Whose request this is; empty without a login that still holds. */
    public Mono<Login> find(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.read(exchange, COOKIE)).flatMap(this::find);
    }

    /** Ends it; the row is gone, so a copied cookie opens nothing any more. */
    public Mono<Void> end(ServerWebExchange exchange) {
        var secret = cookies.read(exchange, COOKIE);
        cookies.remove(exchange, COOKIE);
        return Mono.justOrEmpty(secret).flatMap(found -> rows.drop(KIND, found));
    }

    private Mono<Login> find(Secret secret) {
        return rows.find(KIND, secret, Login.class)
                .flatMap(found -> touched(secret, found).thenReturn(found.content()))
                .flatMap(login -> current(secret, login));
    }

    private Mono<Void> touched(Secret secret, SealedRows.Found<Login> found) {
        Instant end = end(found.content());
        boolean due = found.until().plus(GRAIN).isBefore(end);
        return due ? rows.touch(KIND, secret, end) : Mono.empty();
    }

    private Mono<Login> current(Secret secret, Login login) {
        if (login.tokens().lasts(clock.instant(), AHEAD)) {
            return Mono.just(login);
        }
        return renewing.computeIfAbsent(secret.text(), key -> renewed(key, secret, login));
    }

    private Mono<Login> renewed(String key, Secret secret, Login login) {
        return renewal.renew(login.tokens())
                .map(login::with)
                .flatMap(next -> rows.replace(KIND, secret, next, end(next)).thenReturn(next))
                .switchIfEmpty(rows.drop(KIND, secret).then(Mono.empty()))
                .onErrorResume(
                        error ->
                                login.tokens().lasts(clock.instant(), Duration.ZERO)
                                        ? Mono.just(login)
                                        : Mono.error(error))
                .doFinally(_ -> renewing.remove(key))
                .cache();
    }

    private Instant end(Login login) {
        Instant idle = clock.instant().plus(settings.idle());
        Instant most = login.since().plus(settings.most());
        return idle.isBefore(most) ? idle : most;
    }
}

package cn.lianshen.gateway.portal.login;

import cn.lianshen.gateway.portal.form.Sent;
import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.gateway.portal.session.SealedRows;
import cn.lianshen.gateway.portal.session.SessionProperties;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What somebody wanted when the login was over: the page, and what was typed into its form. It
 * waits while the person logs in again, so that nothing is lost.
 */
@Component
public final class Parked {
    private static final String COOKIE = "LIANSHEN_PARKED";
    private static final String KIND = "parked";

    private final SealedRows rows;
    private final Cookies cookies;
    private final SessionProperties settings;
    private final Clock clock;

    Parked(SealedRows rows, Cookies cookies, SessionProperties settings, Clock portalClock) {
        this.rows = rows;
        this.cookies = cookies;
        this.settings = settings;
        this.clock = portalClock;
    }

    /**
     * A page and its form.
     *
     * @param path with its query; forms are shown and sent at the same address
     * @param form empty when a page was only to be read
     */
    record Wanted(String path, Map<String, List<String>> form) {}

    /** Keeps what this request wanted; of files, only that there were some. */
    Mono<Void> keep(ServerWebExchange exchange) {
        var path = exchange.getRequest().getURI().getRawPath();
        var query = exchange.getRequest().getURI().getRawQuery();
        var reading = HttpMethod.GET.equals(exchange.getRequest().getMethod());
        Mono<MultiValueMap<String, String>> form =
                reading
                        ? Mono.just(new LinkedMultiValueMap<>())
                        : Sent.of(exchange).map(sent -> sent.typed().values());
        var until = clock.instant().plus(settings.attempt());
        return form.map(typed -> new Wanted(query == null ? path : path + "?" + query, typed))
                .flatMap(wanted -> rows.keep(KIND, wanted, until))
                .doOnNext(secret -> cookies.give(exchange, COOKIE, secret, settings.attempt()))
                .then();
    }

    /** Where to go after the login. */
    Mono<String> path(ServerWebExchange exchange) {
        return find(exchange).map(Wanted::path);
    }

    /** What was typed into the form of this very page before the login was over; once. */
    public Mono<MultiValueMap<String, String>> typed(ServerWebExchange exchange) {
        var path = exchange.getRequest().getURI().getRawPath();
        return find(exchange)
                .filter(wanted -> wanted.path().split("\\?", 2)[0].equals(path))
                .delayUntil(_ -> drop(exchange))
                .filter(wanted -> !wanted.form().isEmpty())
                .map(wanted -> new LinkedMultiValueMap<>(wanted.form()));
    }

    private Mono<Wanted> find(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.read(exchange, COOKIE))
                .flatMap(secret -> rows.find(KIND, secret, Wanted.class))
                .map(SealedRows.Found::content);
    }

    private Mono<Void> drop(ServerWebExchange exchange) {
        var secret = cookies.read(exchange, COOKIE);
        cookies.remove(exchange, COOKIE);
        return Mono.justOrEmpty(secret).flatMap(found -> rows.drop(KIND, found));
    }
}

package cn.lianshen.gateway.guard;

import cn.lianshen.web.problem.Problem;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets each caller have its share and no more: 429 {@code rate-limited} with {@code Retry-After}.
 * Without a token the address counts; it is that of the connection, never a header that anybody can
 * write (unless the proxies in front are configured as trusted).
 */
@Component
class RateLimit implements WebFilter, Ordered {
    private static final Pattern REPORTS =
            Pattern.compile(
                    "/complaints|/publicity/[^/]+"
                            + "|/api/v1/registry/supervision/complaints"
                            + "|/api/v1/approval/publicities/[^/]+/objections");

    private final Buckets callers;
    private final Buckets addresses;
    private final Buckets reporters;

    RateLimit(RateProperties rates) {
        this.callers = new Buckets(rates.caller(), rates.remembered());
        this.addresses = new Buckets(rates.anonymous(), rates.remembered());
        this.reporters = new Buckets(rates.reports(), rates.remembered());
    }

    /** After security (-100), which knows the caller. */
    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        long report = isReport(exchange) ? reporters.secondsToWait(address(exchange)) : 0;
        return report > 0 ? Mono.error(tooMany(report)) : limited(exchange, chain);
    }

    private Mono<Void> limited(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .map(Principal::getName)
                .map(callers::secondsToWait)
                .switchIfEmpty(Mono.fromSupplier(() -> addresses.secondsToWait(address(exchange))))
                .flatMap(wait -> wait == 0 ? chain.filter(exchange) : Mono.error(tooMany(wait)));
    }

    /** What anybody may hand in, as a page's form or at the API; officers' own are not meant. */
    private static boolean isReport(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return HttpMethod.POST.equals(request.getMethod())
                && REPORTS.matcher(request.getPath().value()).matches();
    }

    private static String address(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "unknown" : remote.getHostString();
    }

    private static Throwable tooMany(long seconds) {
        return Problem.of(429, "rate-limited", seconds)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .asException();
    }
}

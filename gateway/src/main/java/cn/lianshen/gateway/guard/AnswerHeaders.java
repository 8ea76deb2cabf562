package cn.lianshen.gateway.guard;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Headers that keep browsers from guessing types, framing pages, leaking addresses and storing API
 * answers. A service that sets one of them itself is left alone.
 */
@Component
class AnswerHeaders implements WebFilter, Ordered {

    /** Before all others, so that their refusals carry the headers too. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> add(exchange)));
        return chain.filter(exchange);
    }

    private static void add(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        addIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        addIfAbsent(headers, "X-Frame-Options", "DENY");
        addIfAbsent(headers, "Referrer-Policy", "no-referrer");
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            addIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void addIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}

package cn.lianshen.web.body;

import cn.lianshen.web.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over the limit with 413 {@code body-too-large}: at once when their length is
 * announced, while they are read when it is not (chunked).
 */
public final class BodyLimit implements WebFilter, Ordered {

    private final long limit;

    public BodyLimit(BodyProperties settings) {
        this.limit = settings.limit().toBytes();
    }

    /** Before security (-100): what is refused here need not be looked at any further. */
    @Override
    public int getOrder() {
        return -110;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge(limit).asException());
        }
        return chain.filter(isChunked(request) ? counted(exchange) : exchange);
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "body-too-large", limit / 1024)
                .with("limitBytes", limit)
                .header(HttpHeaders.CONNECTION, "close");
    }

    private static boolean isChunked(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private ServerWebExchange counted(ServerWebExchange exchange) {
        return exchange.mutate().request(new CountedBody(exchange.getRequest(), limit)).build();
    }
}

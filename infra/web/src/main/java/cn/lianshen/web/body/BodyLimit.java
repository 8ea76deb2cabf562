package cn.lianshen.web.body;

import cn.lianshen.web.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over the limit with 413 {@code body-too-large}. A body whose length is announced
 * never reaches the application; a chunked one fails while it is read. A body that is not far too
 * large is read to its end first, so that the client is there to read the answer; one that waits
 * for {@code 100 Continue}, or is far too large, is refused at once.
 */
public final class BodyLimit implements WebFilter, Ordered {

    private final BodyProperties settings;

    public BodyLimit(BodyProperties settings) {
        this.settings = settings;
    }

    /** Before security (-100): what is refused here need not be looked at any further. */
    @Override
    public int getOrder() {
        return -110;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long announced = request.getHeaders().getContentLength();
        if (announced > settings.limit().toBytes()) {
            return worthDraining(request, announced) ? drained(request) : refused();
        }
        return chain.filter(isChunked(request) ? counted(exchange) : exchange);
    }

    static Problem tooLarge(BodyProperties settings) {
        long limit = settings.limit().toBytes();
        return Problem.of(413, "body-too-large", limit / 1024)
                .with("limitBytes", limit)
                .header(HttpHeaders.CONNECTION, "close");
    }

    private boolean worthDraining(ServerHttpRequest request, long announced) {
        return !request.getHeaders().containsHeader(HttpHeaders.EXPECT)
                && announced <= settings.limit().toBytes() + settings.drain().toBytes();
    }

    private Mono<Void> drained(ServerHttpRequest request) {
        return request.getBody()
                .doOnNext(DataBufferUtils::release)
                .then()
                .timeout(settings.patience(), Mono.empty())
                .then(refused());
    }

    private Mono<Void> refused() {
        return Mono.error(tooLarge(settings).asException());
    }

    private static boolean isChunked(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private ServerWebExchange counted(ServerWebExchange exchange) {
        return exchange.mutate().request(new CountedBody(exchange.getRequest(), settings)).build();
    }
}

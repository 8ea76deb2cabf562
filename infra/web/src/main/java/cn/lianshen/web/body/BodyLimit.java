package cn.lianshen.web.body;

import cn.lianshen.web.problem.Problem;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over the limit with 413 {@code body-too-large}. A body whose length is announced
 * never reaches the application, nor does any byte of a chunked one, which is handed over once all
 * of it has come; only uploads fail while they are read. A body that is not far too large is read
 * to its end first, so that the client is there to read the answer; one that waits for {@code 100
 * Continue}, or is far too large, is refused at once.
 */
public final class BodyLimit implements WebFilter, Ordered {

    private final BodyProperties ordinary;
    private final BodyProperties ofUploads;
    private final List<PathPattern> uploads;

    public BodyLimit(BodyProperties settings) {
        this.ordinary = settings;
        this.ofUploads = settings.ofUploads();
        this.uploads =
                settings.uploads().paths().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList();
    }

    /** Before security (-100): what is refused here need not be looked at any further. */
    @Override
    public int getOrder() {
        return -110;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean upload = isUpload(request);
        BodyProperties settings = upload ? ofUploads : ordinary;
        long announced = request.getHeaders().getContentLength();
        if (announced > settings.limit().toBytes()) {
            return worthDraining(request, announced, settings)
                    ? drained(request).then(refused(settings))
                    : refused(settings);
        }
        if (upload) {
            return upload(exchange, chain);
        }
        return chain.filter(isChunked(request) ? held(exchange) : exchange);
    }

    /** Whoever is refused for another reason is still sending, and reads the answer after that. */
    private Mono<Void> upload(ServerWebExchange exchange, WebFilterChain chain) {
        CountedBody body = new CountedBody(exchange.getRequest(), ofUploads);
        return chain.filter(exchange.mutate().request(body).build())
                .onErrorMap(error -> body.isOver() ? tooLarge(ofUploads).asException() : error)
                .onErrorResume(error -> unread(body).then(Mono.error(error)));
    }

    private Mono<Void> unread(CountedBody body) {
        HttpHeaders headers = body.getHeaders();
        boolean sends = headers.getContentLength() > 0 || isChunked(body);
        boolean soon = headers.getContentLength() <= ofUploads.drain().toBytes();
        boolean asks = headers.containsHeader(HttpHeaders.EXPECT);
        return sends && soon && !asks && !body.isRead() ? drained(body) : Mono.empty();
    }

    static Problem tooLarge(BodyProperties settings) {
        long limit = settings.limit().toBytes();
        return Problem.of(413, "body-too-large", limit / 1024)
                .with("limitBytes", limit)
                .header(HttpHeaders.CONNECTION, "close");
    }

    private boolean isUpload(ServerHttpRequest request) {
        return !uploads.isEmpty()
                && uploads.stream()
                        .anyMatch(each -> each.matches(request.getPath().pathWithinApplication()));
    }

    private static boolean worthDraining(
            ServerHttpRequest request, long announced, BodyProperties settings) {
        return !request.getHeaders().containsHeader(HttpHeaders.EXPECT)
                && announced <= settings.limit().toBytes() + settings.drain().toBytes();
    }

    private Mono<Void> drained(ServerHttpRequest request) {
        return request.getBody()
                .doOnNext(DataBufferUtils::release)
                .then()
                .timeout(ordinary.patience(), Mono.empty())
                .onErrorComplete();
    }

    private static Mono<Void> refused(BodyProperties settings) {
        return Mono.error(tooLarge(settings).asException());
    }

    private static boolean isChunked(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private ServerWebExchange held(ServerWebExchange exchange) {
        var body = new CountedBody(exchange.getRequest(), ordinary);
        return exchange.mutate().request(new HeldBody(body)).build();
    }
}

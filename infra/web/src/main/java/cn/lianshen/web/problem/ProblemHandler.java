package cn.lianshen.web.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * The one place where an error becomes an answer, whether it comes from a controller, a filter, the
 * security chain or from there being no route. What nobody can explain is 500 {@code
 * internal-error}, with a trace id that the log has too, and without its stack.
 */
public final class ProblemHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final List<ProblemMapping> mappings;
    private final ProblemWriter writer;

    public ProblemHandler(List<ProblemMapping> mappings, ProblemWriter writer) {
        this.mappings = List.copyOf(mappings);
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        Problem known = explain(error, exchange);
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        if (known == null && DisconnectedClientHelper.isClientDisconnectedException(error)) {
            return Mono.empty();
        }
        return writer.write(known == null ? unexplained(error, exchange) : known, exchange);
    }

    private @Nullable Problem explain(Throwable error, ServerWebExchange exchange) {
        if (error instanceof ProblemException carried) {
            return carried.problem();
        }
        return mappings.stream()
                .map(mapping -> mapping.map(error, exchange))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Problem unexplained(Throwable error, ServerWebExchange exchange) {
        String trace = TraceId.of(exchange.getRequest().getHeaders());
        LOG.error(
                "trace {}: {} {} failed",
                trace,
                exchange.getRequest().getMethod(),
                exchange.getRequest().getURI().getRawPath(),
                error);
        return Problem.of(500, "internal-error", trace).with("traceId", trace);
    }
}

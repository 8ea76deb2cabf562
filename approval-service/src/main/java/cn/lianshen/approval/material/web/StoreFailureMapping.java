package cn.lianshen.approval.material.web;

import cn.lianshen.files.StoreFailure;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The file store cannot be used, or has lost what it was given: nobody's fault outside, nothing of
 * the request is kept, and the same may be tried again.
 */
@Component
final class StoreFailureMapping implements ProblemMapping {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFailureMapping.class);

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        return error instanceof StoreFailure || error instanceof NoSuchFileException
                ? unavailable(error, exchange)
                : null;
    }

    private static Problem unavailable(Throwable error, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        LOG.error("{} {}: {}", request.getMethod(), request.getPath(), error.toString());
        var problem =
                Problem.of(503, "file-store-unavailable").header(HttpHeaders.RETRY_AFTER, "60");
        return request.getMethod().equals(HttpMethod.POST)
                ? problem.header(HttpHeaders.CONNECTION, "close") // who may still be sending
                : problem;
    }
}

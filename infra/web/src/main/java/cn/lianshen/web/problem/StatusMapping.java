package cn.lianshen.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** What Spring itself refuses: no such path, wrong method, media types, sizes. */
public final class StatusMapping implements ProblemMapping {

    private static final Map<Integer, String> CODES =
            Map.of(
                    400, "bad-request",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "body-too-large",
                    415, "unsupported-media-type");

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        if (!(error instanceof ResponseStatusException refused)) {
            return null;
        }
        int status = refused.getStatusCode().value();
        String code = CODES.get(status);
        return code == null ? null : withHeaders(Problem.of(status, code), refused.getHeaders());
    }

    private static Problem withHeaders(Problem problem, HttpHeaders headers) {
        Problem all = problem;
        for (String name : headers.headerNames()) {
            all = all.header(name, String.join(", ", headers.getOrEmpty(name)));
        }
        return all;
    }
}

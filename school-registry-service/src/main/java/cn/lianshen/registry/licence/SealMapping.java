package cn.lianshen.registry.licence;

import cn.lianshen.print.FontMissing;
import cn.lianshen.seal.SealKeysMissing;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What this machine lacks is nobody's fault who asks: 503, and the log says what to do. */
@Component
final class SealMapping implements ProblemMapping {
    private static final Logger LOG = LoggerFactory.getLogger(SealMapping.class);

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        return switch (error) {
            case FontMissing it -> missing("licence-not-printable", it);
            case KeyMissing it -> missing("licence-not-sealable", it);
            case SealKeysMissing it -> missing("seal-keys-missing", it);
            default -> null;
        };
    }

    private static Problem missing(String code, RuntimeException error) {
        LOG.warn("{}", error.getMessage());
        return Problem.of(503, code).header(HttpHeaders.RETRY_AFTER, "60");
    }
}

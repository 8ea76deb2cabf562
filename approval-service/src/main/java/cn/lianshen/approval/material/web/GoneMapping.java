package cn.lianshen.approval.material.web;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Two hands at one document: a case came to use what was just being removed, or the other way
 * round.
 */
@Component
final class GoneMapping implements ProblemMapping {
    private static final String CONSTRAINT = "case_materials_document";

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(CONSTRAINT)) {
                return Problem.of(409, "document-in-use");
            }
        }
        return null;
    }
}

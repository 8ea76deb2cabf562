package cn.lianshen.web.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Knows what some errors mean to the caller. Services declare their own as beans; all are asked in
 * order, the service's first, and the first answer counts.
 */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem that this error means, or null when it is not known here. */
    @Nullable Problem map(Throwable error, ServerWebExchange exchange);
}

package cn.lianshen.web.store;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.ServerWebExchange;

/** A database that is away, full or too busy is 503: nobody's request is at fault, try again. */
public final class StoreMapping implements ProblemMapping {

    private static final Logger LOG = LoggerFactory.getLogger(StoreMapping.class);

    @Override
    public @Nullable Problem map(Throwable error, ServerWebExchange exchange) {
        return SqlState.driverError(error)
                .filter(StoreMapping::passes)
                .map(StoreMapping::unavailable)
                .orElse(null);
    }

    private static boolean passes(R2dbcException error) {
        return error instanceof R2dbcTransientException
                || error instanceof R2dbcNonTransientResourceException;
    }

    private static Problem unavailable(R2dbcException error) {
        LOG.warn("database: {}", error.toString());
        return Problem.of(503, "store-unavailable").header("Retry-After", "2");
    }
}

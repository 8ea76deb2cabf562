package cn.lianshen.web.store;

import io.r2dbc.spi.R2dbcException;
import java.util.Optional;
import java.util.stream.Stream;

/** The five letters with which PostgreSQL says what went wrong (its manual, appendix A). */
public final class SqlState {

    /** {@code lock_not_available}: waited for a lock longer than allowed. */
    public static final String LOCK_TIMEOUT = "55P03";

    private SqlState() {}

    /** The state of the driver's error somewhere among the causes. */
    public static Optional<String> of(Throwable error) {
        return driverError(error).map(R2dbcException::getSqlState);
    }

    static Optional<R2dbcException> driverError(Throwable error) {
        return Stream.iterate(error, e -> e != null, Throwable::getCause)
                .limit(20)
                .filter(R2dbcException.class::isInstance)
                .map(R2dbcException.class::cast)
                .findFirst();
    }
}

package cn.lianshen.registry.institution;

import io.r2dbc.spi.R2dbcException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.NestedRuntimeException;

/** Tells what is wrong with what was to be written from what is wrong with the database. */
final class Unwritable {
    private Unwritable() {}

    /** Whether it would be the same at the next try; what Spring tells of by itself passes. */
    static boolean is(Throwable fault) {
        return driverError(fault)
                .map(Unwritable::ofData)
                .orElse(
                        fault instanceof RuntimeException
                                && !(fault instanceof NestedRuntimeException));
    }

    /** Classes 22 (data exception) and 23 (integrity) of PostgreSQL's manual, appendix A. */
    private static boolean ofData(R2dbcException error) {
        var state = error.getSqlState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Optional<R2dbcException> driverError(Throwable fault) {
        return Stream.iterate(fault, e -> e != null, Throwable::getCause)
                .filter(R2dbcException.class::isInstance)
                .map(R2dbcException.class::cast)
                .findFirst();
    }
}

package cn.lianshen.outbox;

import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tells what may pass by itself from what never will. A fault of the infrastructure hits every
 * event alike, so it must never turn one into a dead letter; a fault of one event must not stop all
 * others. SQLState classes 22 (data) and 23 (constraints) are the event's; every other one is
 * waited out, including 42: a missing table is a deployment that has not finished.
 */
final class Faults {
    /** query_canceled: what a statement ends with after its time-out. */
    private static final String CANCELLED = "57014";

    private enum Kind {
        PERMANENT,
        PASSING
    }

    private Faults() {}

    /** Whether repeating what led to {@code fault} is useless. */
    static boolean isPermanent(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var kind = kind(cause);
            if (kind != null) {
                return kind == Kind.PERMANENT;
            }
        }
        return fault instanceof Exception;
    }

    /**
     * Whether what befell a batch may be the doing of one of its events, or of there being so many:
     * then they are to be tried one by one.
     */
    static boolean mayBeOneEvents(Throwable fault) {
        return isPermanent(fault) || tookTooLong(fault);
    }

    private static boolean tookTooLong(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var cancelled = cause instanceof R2dbcException e && CANCELLED.equals(e.getSqlState());
            if (cancelled || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Kind kind(Throwable cause) {
        return switch (cause) {
            case PermanentFault _ -> Kind.PERMANENT;
            case R2dbcException e -> byState(e.getSqlState());
            case CharacterCodingException _ -> Kind.PERMANENT;
            case IOException _ when isJackson(cause) -> Kind.PERMANENT;
            case IOException _,
                    TimeoutException _,
                    InterruptedException _,
                    CancellationException _,
                    RejectedExecutionException _,
                    KafkaException _,
                    TransientDataAccessException _,
                    DataAccessResourceFailureException _ ->
                    Kind.PASSING;
            case TransactionException _ when cause.getCause() == null -> Kind.PASSING;
            default -> null;
        };
    }

    private static Kind byState(@Nullable String state) {
        var ofTheEvent = state != null && (state.startsWith("22") || state.startsWith("23"));
        return ofTheEvent ? Kind.PERMANENT : Kind.PASSING;
    }

    /** Jackson 2 declares a malformed text to be an I/O error. */
    private static boolean isJackson(Throwable cause) {
        return cause.getClass().getName().startsWith("com.fasterxml.jackson.");
    }
}

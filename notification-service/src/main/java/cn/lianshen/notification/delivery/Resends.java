package cn.lianshen.notification.delivery;

import static java.util.Objects.requireNonNull;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends again and logs who wanted it and why, in one statement. */
@Component
final class Resends {
    static final SealedColumn REASON =
            new SealedColumn(
                    "delivery_resends", "reason", List.of(SealedColumn.Key.uuid("resend_id")));

    /**
     * What was sent gets another key, or its receiver would take it for a repetition. What was
     * given up may have arrived all the same and keeps its own.
     */
    private static final String RESEND =
            """
            WITH again AS (
                UPDATE deliveries SET round = round + CASE state WHEN 'SENT' THEN 1 ELSE 0 END,
                    state = 'QUEUED', tries = 0, queued_at = $2, next_try = $2, ended_at = NULL,
                    fault = NULL
                WHERE delivery_id = $1 RETURNING delivery_id)
            INSERT INTO delivery_resends (resend_id, delivery_id, operator, reason, at)
            SELECT $3, delivery_id, $4, $5, $2 FROM again
            """;

    private static final String OF_DELIVERY =
            "SELECT resend_id, operator, reason, at FROM delivery_resends WHERE delivery_id = $1"
                    + " ORDER BY at, resend_id";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Resends(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Whether there is such a delivery. */
    Mono<Boolean> resend(UUID deliveryId, String operator, String reason, Instant now) {
        var id = UUID.randomUUID();
        return database.sql(RESEND)
                .bind(0, deliveryId)
                .bind(1, now)
                .bind(2, id)
                .bind(3, operator)
                .bind(4, cipher.seal(reason, REASON.place(id)))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Oldest first. */
    Flux<Resend> of(UUID deliveryId) {
        return database.sql(OF_DELIVERY)
                .bind(0, deliveryId)
                .map(
                        row -> {
                            var id = requireNonNull(row.get("resend_id", UUID.class));
                            var reason = requireNonNull(row.get("reason", byte[].class));
                            return new Resend(
                                    requireNonNull(row.get("at", OffsetDateTime.class)).toInstant(),
                                    requireNonNull(row.get("operator", String.class)),
                                    cipher.open(reason, REASON.place(id)));
                        })
                .all();
    }
}

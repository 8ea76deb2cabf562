package cn.lianshen.notification.delivery;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deliveries as operators look for them. */
@Component
final class DeliveryList {
    private static final String SELECT =
            "SELECT delivery_id, seq, channel, state, recipient, case_id, version, code, round,"
                    + " tries, queued_at, next_try, ended_at, fault FROM deliveries";

    private final DatabaseClient database;

    DeliveryList(DatabaseClient database) {
        this.database = database;
    }

    /** Newest first. */
    Flux<DeliveryLine> find(DeliveryQuestion question, int limit) {
        var statement =
                database.sql(SELECT + where(question) + " ORDER BY seq DESC LIMIT :limit")
                        .bind("after", question.after())
                        .bind("limit", limit);
        if (question.caseId() != null) {
            statement = statement.bind("caseId", question.caseId());
        }
        if (question.recipient() != null) {
            statement = statement.bind("recipient", question.recipient());
        }
        return statement.map(DeliveryList::read).all();
    }

    Mono<DeliveryLine> find(UUID deliveryId) {
        return database.sql(SELECT + " WHERE delivery_id = $1")
                .bind(0, deliveryId)
                .map(DeliveryList::read)
                .one();
    }

    /** States and channels stand in the statement itself: only so their partial index is used. */
    private static String where(DeliveryQuestion question) {
        var where = new StringBuilder(" WHERE seq < :after");
        if (question.state() != null) {
            where.append(" AND state = '").append(question.state().name()).append('\'');
        }
        if (question.channel() != null) {
            where.append(" AND channel = '").append(question.channel().name()).append('\'');
        }
        where.append(question.caseId() == null ? "" : " AND case_id = :caseId");
        where.append(question.recipient() == null ? "" : " AND recipient = :recipient");
        return where.toString();
    }

    private static DeliveryLine read(Readable row) {
        var state = DeliveryState.valueOf(text(row, "state"));
        var waits = state == DeliveryState.QUEUED || state == DeliveryState.FAILED;
        return new DeliveryLine(
                requireNonNull(row.get("delivery_id", UUID.class)),
                requireNonNull(row.get("seq", Long.class)),
                Channel.valueOf(text(row, "channel")),
                state,
                text(row, "recipient"),
                requireNonNull(row.get("case_id", UUID.class)),
                number(row, "version"),
                text(row, "code"),
                text(row, "code"),
                number(row, "round"),
                number(row, "tries"),
                requireNonNull(instant(row, "queued_at")),
                waits ? instant(row, "next_try") : null,
                instant(row, "ended_at"),
                row.get("fault", String.class));
    }

    private static int number(Readable row, String column) {
        return requireNonNull(row.get(column, Integer.class));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    private static @Nullable Instant instant(Readable row, String column) {
        var stored = row.get(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}

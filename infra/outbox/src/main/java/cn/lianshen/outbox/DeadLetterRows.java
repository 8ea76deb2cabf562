package cn.lianshen.outbox;

import cn.lianshen.outbox.DeadLetter.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One reader's rows of {@code dead_letters}. */
final class DeadLetterRows {
    private static final String OPEN = "consumer = $1 AND status IN ('DEAD', 'PARKED')";
    private static final String IN_ORDER = " ORDER BY version NULLS FIRST, id";
    private static final String SELECT = "SELECT " + DeadLetter.COLUMNS + " FROM dead_letters ";

    private static final String INSERT =
            """
            INSERT INTO dead_letters (consumer, aggregate_id, version, type, status, reason,
                topic, partition, record_offset, record_key, headers, payload)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
            """;

    private final DatabaseClient database;
    private final String reader;

    DeadLetterRows(DatabaseClient database, String reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Writes the letter once, however often the record is delivered. */
    Mono<Void> insert(Status status, String reason, Arrival arrival, @Nullable ReceivedEvent read) {
        var row =
                database.sql(INSERT)
                        .bind(0, reader)
                        .bind(4, status.name())
                        .bind(5, FaultText.storable(reason));
        row = bind(row, 1, arrival.aggregateId(), UUID.class);
        row = bind(row, 2, read == null ? null : read.version(), Integer.class);
        row = bind(row, 3, read == null ? null : FaultText.storable(read.type()), String.class);
        return StoredArrival.bind(row, 6, arrival).then();
    }

    Flux<DeadLetter> open(UUID aggregateId) {
        return database.sql(SELECT + "WHERE " + OPEN + " AND aggregate_id = $2" + IN_ORDER)
                .bind(0, reader)
                .bind(1, aggregateId)
                .map(row -> DeadLetter.of(new Columns(row)))
                .all();
    }

    Flux<DeadLetter> dead(int limit) {
        return database.sql(SELECT + "WHERE consumer = $1 AND status = 'DEAD' ORDER BY id LIMIT $2")
                .bind(0, reader)
                .bind(1, limit)
                .map(row -> DeadLetter.of(new Columns(row)))
                .all();
    }

    Mono<Arrival> arrival(long id) {
        return database.sql(StoredArrival.SELECT)
                .bind(0, id)
                .map(row -> StoredArrival.read(new Columns(row)))
                .one();
    }

    /** Whether an open letter got the new status. */
    Mono<Boolean> settle(long id, Status status) {
        return database.sql(
                        "UPDATE dead_letters SET status = $3, settled_at = now() WHERE id = $2 AND "
                                + OPEN)
                .bind(0, reader)
                .bind(1, id)
                .bind(2, status.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Whether an open letter was given up; the note stands before the reason that it had. */
    Mono<Boolean> discard(long id, String note) {
        return database.sql(
                        "UPDATE dead_letters SET status = 'DISCARDED', settled_at = now(),"
                                + " reason = $3 || '; ' || reason WHERE id = $2 AND "
                                + OPEN)
                .bind(0, reader)
                .bind(1, id)
                .bind(2, FaultText.storable(note))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<Void> diesAgain(long id, String reason) {
        return database.sql(
                        "UPDATE dead_letters SET status = 'DEAD', reason = $3 WHERE id = $2 AND "
                                + OPEN)
                .bind(0, reader)
                .bind(1, id)
                .bind(2, FaultText.storable(reason))
                .then();
    }

    private static <T> DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec row, int index, @Nullable T value, Class<T> type) {
        return value == null ? row.bindNull(index, type) : row.bind(index, value);
    }
}

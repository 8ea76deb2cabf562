package cn.lianshen.outbox;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** One reader's guard rows, and the lock that puts its work on one aggregate in line. */
final class GuardRows {
    /** One round trip: an event of a blocked aggregate leaves no guard row. */
    private static final String ENTER =
            """
            WITH blocked AS (
                SELECT 1 FROM dead_letters
                WHERE consumer = $1 AND aggregate_id = $2 AND status IN ('DEAD', 'PARKED') LIMIT 1),
            entered AS (
                INSERT INTO consumed_events (consumer, aggregate_id, version)
                SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT FROM blocked)
                ON CONFLICT DO NOTHING RETURNING 1)
            SELECT EXISTS (SELECT FROM blocked), EXISTS (SELECT FROM entered)
            """;

    private static final String ENTER_FROM_DEAD_LETTERS =
            "INSERT INTO consumed_events (consumer, aggregate_id, version) VALUES ($1, $2, $3)"
                    + " ON CONFLICT DO NOTHING";
    private static final String LOCK =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock("
                    + "hashtextextended('lianshen reader ' || $1::text || $2::text, 0))) locked";

    private final DatabaseClient database;
    private final String reader;

    GuardRows(DatabaseClient database, String reader) {
        this.database = database;
        this.reader = reader;
    }

    enum Entry {
        NEW,
        KNOWN,
        BLOCKED
    }

    /** Writes the guard row unless it is there, or the aggregate has open dead letters. */
    Mono<Entry> enter(UUID aggregateId, int version) {
        return database.sql(ENTER)
                .bind(0, reader)
                .bind(1, aggregateId)
                .bind(2, version)
                .map(row -> entry(new Columns(row)))
                .one();
    }

    /** Whether the guard row was written now, blocked or not: for what comes from dead letters. */
    Mono<Boolean> enterFromDeadLetters(UUID aggregateId, int version) {
        return database.sql(ENTER_FROM_DEAD_LETTERS)
                .bind(0, reader)
                .bind(1, aggregateId)
                .bind(2, version)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /**
     * Until the transaction ends nobody else works on the aggregate's dead letters. What is to be
     * decided under the lock must be read by a later statement: this one's snapshot is older.
     */
    Mono<Void> lock(UUID aggregateId) {
        return database.sql(LOCK).bind(0, reader).bind(1, aggregateId.toString()).then();
    }

    private static Entry entry(Columns row) {
        if (row.get(0, Boolean.class)) {
            return Entry.BLOCKED;
        }
        return row.get(1, Boolean.class) ? Entry.NEW : Entry.KNOWN;
    }
}

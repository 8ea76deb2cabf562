package cn.lianshen.outbox;

import cn.lianshen.outbox.GuardRows.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** One reader's guard rows, written for a whole batch with one statement. */
final class BatchGuardRows {
    /**
     * Entered in one order by everybody, so that two readers of the same events, as there are for a
     * moment when partitions change hands, wait for each other instead of dying in a deadlock.
     */
    private static final String ENTER =
            """
            WITH blocked AS (
                SELECT DISTINCT aggregate_id FROM dead_letters
                WHERE consumer = $1 AND aggregate_id = ANY ($2) AND status IN ('DEAD', 'PARKED')),
            entered AS (
                INSERT INTO consumed_events (consumer, aggregate_id, version)
                SELECT $1, aggregate_id, version
                FROM unnest($2, $3) AS arrived(aggregate_id, version)
                WHERE NOT EXISTS (
                    SELECT FROM blocked WHERE blocked.aggregate_id = arrived.aggregate_id)
                ORDER BY aggregate_id, version
                ON CONFLICT DO NOTHING RETURNING aggregate_id, version)
            SELECT aggregate_id, version FROM entered
            UNION ALL SELECT aggregate_id, NULL FROM blocked
            """;

    private final DatabaseClient database;
    private final String reader;

    BatchGuardRows(DatabaseClient database, String reader) {
        this.database = database;
        this.reader = reader;
    }

    /** A guard row that was entered; without version, an aggregate with open dead letters. */
    private record Found(UUID aggregateId, @Nullable Integer version) {}

    /**
     * Writes the guard rows that are missing, except those of aggregates with open dead letters.
     *
     * @return what became of each event, in their order
     */
    Mono<List<Entry>> enter(List<ReceivedEvent> events) {
        return database.sql(ENTER)
                .bind(0, reader)
                .bind(1, events.stream().map(ReceivedEvent::aggregateId).toArray(UUID[]::new))
                .bind(2, events.stream().map(ReceivedEvent::version).toArray(Integer[]::new))
                .map(row -> found(new Columns(row)))
                .all()
                .collect(HashSet<Found>::new, Set::add)
                .map(found -> events.stream().map(event -> entry(event, found)).toList());
    }

    private static Found found(Columns row) {
        return new Found(row.get(0, UUID.class), row.orNull(1, Integer.class));
    }

    /** Takes the row that was found, so that a repetition within the batch finds none. */
    private static Entry entry(ReceivedEvent event, Set<Found> found) {
        if (found.contains(new Found(event.aggregateId(), null))) {
            return Entry.BLOCKED;
        }
        return found.remove(new Found(event.aggregateId(), event.version()))
                ? Entry.NEW
                : Entry.KNOWN;
    }
}

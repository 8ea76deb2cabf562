package cn.lianshen.approval.audit.checkpoint;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checkpoints in PostgreSQL, beside the log that they are about. */
@Component
final class CheckpointRows {
    private static final String ALL =
            "SELECT number, since, until, heads, statement, key_id, signature FROM log_checkpoints";
    private static final String ADD =
            "INSERT INTO log_checkpoints (number, since, until, heads, statement, key_id, signature)"
                    + " VALUES (?::int, ?::timestamptz, ?::timestamptz, ?::bytea, ?::text, ?::text,"
                    + " ?::bytea) ON CONFLICT (number) DO NOTHING RETURNING number";
    private static final String GREW =
            "SELECT DISTINCT ON (case_id) case_id, version, hash FROM (SELECT case_id, version,"
                    + " hash, at FROM case_events UNION ALL SELECT calendar_id, version, hash,"
                    + " loaded_at FROM calendar_years) e"
                    + " WHERE at >= ?::timestamptz AND at < ?::timestamptz"
                    + " ORDER BY case_id, version DESC";
    private static final String OLDEST =
            "SELECT least(min(at), (SELECT min(loaded_at) FROM calendar_years)) FROM case_events"
                    + " HAVING least(min(at), (SELECT min(loaded_at) FROM calendar_years))"
                    + " IS NOT NULL";
    private static final String DIFFERS =
            "SELECT h.case_id, h.version, h.hash FROM unnest(?::uuid[], ?::int[], ?::text[])"
                    + " AS h (case_id, version, hash) LEFT JOIN case_events e"
                    + " USING (case_id, version) LEFT JOIN calendar_years y"
                    + " ON y.calendar_id = h.case_id AND y.version = h.version"
                    + " WHERE encode(coalesce(e.hash, y.hash), 'hex') IS DISTINCT FROM h.hash"
                    + " ORDER BY h.case_id";
    private static final int HEADS_A_QUESTION = 1000;

    private final DatabaseClient database;

    CheckpointRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Checkpoint> last() {
        return new Query()
                .add(ALL + " ORDER BY number DESC LIMIT 1")
                .ask(database, Checkpoint::read)
                .next();
    }

    /** This one and the one before it, in order. */
    Flux<Checkpoint> upTo(int number) {
        return new Query()
                .add(ALL + " WHERE number IN (?::int, ?::int) ORDER BY number", number - 1, number)
                .ask(database, Checkpoint::read);
    }

    /** The latest first. */
    Flux<Checkpoint> before(int number, int limit) {
        return new Query()
                .add(
                        ALL + " WHERE number < ?::int ORDER BY number DESC LIMIT ?::int",
                        number,
                        limit)
                .ask(database, Checkpoint::read);
    }

    /** Whether it was added; false when another instance was first. */
    Mono<Boolean> add(Checkpoint it) {
        return new Query()
                .add(
                        ADD,
                        it.number(),
                        it.since(),
                        it.until(),
                        it.heads(),
                        it.statement(),
                        it.keyId(),
                        it.signature())
                .ask(database, _ -> true)
                .next()
                .defaultIfEmpty(false);
    }

    /** When the first event of all happened. */
    Mono<Instant> oldest() {
        return new Query()
                .add(OLDEST)
                .ask(database, row -> requireNonNull(row.get(0, OffsetDateTime.class)).toInstant())
                .next();
    }

    /** The chains that grew in this span, and how far. */
    Mono<List<Head>> grew(Instant since, Instant until) {
        return new Query()
                .add(GREW, since, until)
                .ask(
                        database,
                        row ->
                                new Head(
                                        requireNonNull(row.get(0, UUID.class)),
                                        requireNonNull(row.get(1, Integer.class)),
                                        HexFormat.of()
                                                .formatHex(
                                                        requireNonNull(row.get(2, byte[].class)))))
                .collectList();
    }

    /** Those of these heads that the log does not have. */
    Flux<Head> missing(List<Head> heads) {
        return Flux.fromIterable(heads).buffer(HEADS_A_QUESTION).concatMap(this::missingOf);
    }

    private Flux<Head> missingOf(List<Head> heads) {
        return new Query()
                .add(
                        DIFFERS,
                        heads.stream().map(Head::caseId).toArray(UUID[]::new),
                        heads.stream().map(Head::version).toArray(Integer[]::new),
                        heads.stream().map(Head::hash).toArray(String[]::new))
                .ask(
                        database,
                        row ->
                                new Head(
                                        requireNonNull(row.get(0, UUID.class)),
                                        requireNonNull(row.get(1, Integer.class)),
                                        requireNonNull(row.get(2, String.class))));
    }
}

package cn.lianshen.registry.exchange;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import io.r2dbc.spi.Result;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes imports, each step one short statement; the last makes all rows facts at once. */
@Component
final class Imports {
    private static final String CUT_OFF =
            """
            UPDATE imports SET state = 'INTERRUPTED'
            WHERE region = :region AND state = 'READING' AND beat_at < now() - interval '30 seconds'
            """;
    private static final String BEGIN =
            "WITH fresh AS ("
                    + IdempotencyKeys.insert(8)
                    + """
                    ) INSERT INTO imports (id, region, entered_by, mode, dry_run, digest, at)
                    SELECT $1::uuid, $2, $3, $4, $5::boolean, $6::bytea, $7::timestamptz FROM fresh
                    """;
    private static final String STAGE =
            """
            WITH s AS (SELECT CAST(:stage AS jsonb) AS j),
            staged AS (
                INSERT INTO import_rows (import_id, row, institution_id, happened_on, type, body)
                SELECT :id, r.row, r.id, r."on", r.type, r.body
                FROM s, jsonb_to_recordset(j -> 'ready') AS r(row int, id uuid, "on" date, type text, body text)),
            told AS (
                INSERT INTO import_faults (import_id, row, place, code, seq)
                SELECT :id, f.row, f."column", f.code, f.seq
                FROM s, ROWS FROM (jsonb_to_recordset(j -> 'faults') AS (row int, "column" text, code text))
                    WITH ORDINALITY AS f(row, "column", code, seq))
            UPDATE imports SET rows = rows + (j ->> 'rows')::int, added = added + (j ->> 'added')::int,
                changed = changed + (j ->> 'changed')::int, unchanged = unchanged + (j ->> 'unchanged')::int,
                faulty = faulty + (j ->> 'faulty')::int, beat_at = now()
            FROM s WHERE id = :id AND state = 'READING'
            """;
    private static final String ENTER =
            """
            WITH done AS (
                UPDATE imports SET state = 'DONE' WHERE id = :id AND state = 'READING'
                    AND (SELECT step FROM rebuilds) = 'NONE'
                RETURNING id, region, entered_by, at),
            added AS (
                INSERT INTO own_facts (institution_id, entry_id, at, region, happened_on, type, body, entered_by)
                SELECT r.institution_id, d.id, d.at, d.region, r.happened_on, r.type, r.body, d.entered_by
                FROM import_rows r JOIN done d ON d.id = r.import_id ORDER BY r.row
                ON CONFLICT DO NOTHING RETURNING institution_id),
            marked AS (
                INSERT INTO projected.stale_institutions (institution_id) SELECT institution_id FROM added)
            SELECT count(*) FROM done
            """;
    private static final String END =
            "UPDATE imports SET state = :state, problem = :problem WHERE id = :id AND state = 'READING'";
    private static final String FORGET =
            """
            DELETE FROM import_rows WHERE import_id IN (
                SELECT id FROM imports WHERE id = :id OR state = 'INTERRUPTED')
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    Imports(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** False when the request's key was there already. */
    Mono<Boolean> begin(ImportJob job, byte[] digest, KeyedRequest request, StoredReply reply) {
        return database.sql(CUT_OFF)
                .bind("region", job.region())
                .then()
                .then(
                        database.inConnection(
                                c -> begin(c.createStatement(BEGIN), job, digest, request, reply)));
    }

    private static Mono<Boolean> begin(
            io.r2dbc.spi.Statement statement,
            ImportJob job,
            byte[] digest,
            KeyedRequest request,
            StoredReply reply) {
        statement.bind(0, job.id()).bind(1, job.region()).bind(2, job.enteredBy());
        statement.bind(3, job.mode().name()).bind(4, job.dryRun()).bind(5, digest);
        statement.bind(6, job.at().atOffset(ZoneOffset.UTC));
        IdempotencyKeys.bind(statement, 8, request, reply);
        return Flux.from(statement.execute())
                .flatMap(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .map(rows -> rows > 0);
    }

    Mono<Void> stage(UUID id, Stage stage) {
        return database.sql(STAGE).bind("id", id).bind("stage", json.write(stage)).then();
    }

    /** False when the register is being built anew: nothing was entered. */
    Mono<Boolean> enter(UUID id) {
        return database.sql(ENTER)
                .bind("id", id)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .map(done -> done > 0);
    }

    /**
     * @param problem code; empty when there is none
     */
    Mono<Void> end(UUID id, String state, String problem) {
        var sql = database.sql(END).bind("id", id).bind("state", state);
        return (problem.isEmpty()
                        ? sql.bindNull("problem", String.class)
                        : sql.bind("problem", problem))
                .then();
    }

    Mono<Void> forgetRows(UUID id) {
        return database.sql(FORGET).bind("id", id).then();
    }
}

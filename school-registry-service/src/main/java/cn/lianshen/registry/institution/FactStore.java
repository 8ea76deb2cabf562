package cn.lianshen.registry.institution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The facts of both kinds: projected from cases, and the register's own. Whoever adds some marks
 * their institutions as stale in the same statement, and {@link Redrawing} does the rest.
 */
@Component
public final class FactStore {
    private static final String ROWS =
            """
            jsonb_to_recordset(:rows::jsonb) AS r("institutionId" uuid, source uuid, version int,
                at timestamptz, region text, "on" date, type text, body text)
            """;
    private static final String PROJECT =
            """
            WITH entered AS (
                INSERT INTO projected.facts (institution_id, case_id, version, at, region, happened_on, type, body)
                SELECT r.* FROM
            """
                    + ROWS
                    + """
                    ON CONFLICT DO NOTHING RETURNING institution_id)
                    INSERT INTO projected.stale_institutions (institution_id)
                    SELECT DISTINCT institution_id FROM entered
                    """;
    private static final String OF =
            """
            SELECT institution_id, case_id, version, at, region, happened_on, type, body
            FROM projected.facts WHERE institution_id = ANY(:ids)
            UNION ALL
            SELECT institution_id, entry_id, 0, at, region, happened_on, type, body
            FROM own_facts WHERE institution_id = ANY(:ids)
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    FactStore(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** Enters what cases told; what is there already stays as it is. */
    public Mono<Void> project(List<FactRow> rows) {
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql(PROJECT).bind("rows", json.write(rows)).then();
    }

    Flux<FactRow> of(Collection<UUID> institutions) {
        return database.sql(OF)
                .bind("ids", institutions.toArray(UUID[]::new))
                .map(FactRows::read)
                .all();
    }
}

package cn.lianshen.registry.institution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the rows that look-ups read; one that has not changed is not written. */
@Component
final class RegisterRows {
    private static final String WRITE =
            """
            WITH r AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS r(id uuid, region text, kind text, state text,
                    classification text, "foundedOn" date, "nameKey" text, "namePairs" text[],
                    "placeKey" text, "placePairs" text[], "numberKeys" text[], "creditCode" text, digest text, entry text, facts text)),
            drawn AS (
                INSERT INTO projected.institutions AS i (id, region, kind, state, classification, founded_on, name_key,
                    name_pairs, place_key, place_pairs, number_keys, credit_code, digest)
                SELECT id, region, kind, state, classification, "foundedOn", "nameKey", "namePairs", "placeKey",
                    "placePairs", "numberKeys", "creditCode", decode(digest, 'hex') FROM r
                ON CONFLICT (id) DO UPDATE
                SET region = excluded.region, kind = excluded.kind, state = excluded.state,
                    classification = excluded.classification, founded_on = excluded.founded_on,
                    name_key = excluded.name_key, name_pairs = excluded.name_pairs,
                    place_key = excluded.place_key, place_pairs = excluded.place_pairs, number_keys = excluded.number_keys,
                    credit_code = excluded.credit_code, digest = excluded.digest
                WHERE i.digest <> excluded.digest OR i.place_key <> excluded.place_key)
            INSERT INTO projected.institution_entries AS e (institution_id, entry, facts)
            SELECT id, entry, facts FROM r
            ON CONFLICT (institution_id) DO UPDATE SET entry = excluded.entry, facts = excluded.facts
            WHERE (e.entry, e.facts) IS DISTINCT FROM (excluded.entry, excluded.facts)
            """;
    private static final String REMOVE =
            """
            WITH gone AS (DELETE FROM projected.institution_entries WHERE institution_id = ANY(:ids))
            DELETE FROM projected.institutions WHERE id = ANY(:ids)
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    RegisterRows(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> write(List<InstitutionRow> rows) {
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql(WRITE).bind("rows", json.write(rows)).then();
    }

    Mono<Void> remove(Collection<UUID> institutions) {
        return institutions.isEmpty()
                ? Mono.empty()
                : database.sql(REMOVE).bind("ids", institutions.toArray(UUID[]::new)).then();
    }
}

package cn.lianshen.registry.season;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Makes the tasks of seasons, some thousand a transaction. How far it is stands in the season's row
 * and is written with the tasks, so whoever goes on after a kill goes on from there, and makes none
 * twice. One at a time a season: the row is locked, and nobody waits for it.
 */
@Component
final class Opening {
    private static final String NEXT =
            """
            SELECT id, region, reached FROM seasons WHERE state = 'OPENING' ORDER BY opened_at LIMIT 1
            FOR NO KEY UPDATE SKIP LOCKED
            """;

    /**
     * Where to go on is a parameter, not a join: so the index is entered there, and not gone
     * through from its beginning by each batch.
     */
    private static final String BATCH =
            """
            WITH batch AS MATERIALIZED (
                SELECT i.id, i.region, i.kind, i.state, i.founded_on FROM projected.institutions i
                WHERE i.id > :reached AND %s ORDER BY i.id LIMIT :size),
            seen AS (
                SELECT b.*, s.year, s.exempt_from, s.opened_on,
                    (e.j -> 'licence' ->> 'validTo')::date AS valid_to
                FROM seasons s, batch b
                JOIN LATERAL (SELECT entry::jsonb AS j FROM projected.institution_entries
                    WHERE institution_id = b.id OFFSET 0) e ON true
                WHERE s.id = :season AND b.state IN ('LICENSED', 'REGISTERED', 'TERMINATING')),
            judged AS (
                SELECT seen.*, CASE
                    WHEN kind = ANY(:unlicensed) THEN 'RECOGNISED_ONLY'
                    WHEN state = 'TERMINATING' THEN 'TERMINATING'
                    WHEN valid_to < opened_on THEN 'LICENCE_LAPSED'
                    WHEN founded_on >= exempt_from THEN 'NEWLY_LICENSED' END AS reason
                FROM seen),
            made AS (
                INSERT INTO inspection_tasks (institution_id, year, season_id, region, stage, reason)
                SELECT id, year, :season, region, CASE WHEN reason IS NULL THEN 'OPEN' ELSE 'EXEMPT' END, reason
                FROM judged ON CONFLICT DO NOTHING RETURNING 1),
            reached AS (SELECT id FROM batch ORDER BY id DESC LIMIT 1)
            UPDATE seasons SET reached = coalesce((SELECT id FROM reached), seasons.reached),
                state = CASE WHEN EXISTS (SELECT FROM batch) THEN 'OPENING' ELSE 'OPEN' END,
                open_since = CASE WHEN EXISTS (SELECT FROM batch) THEN NULL ELSE now() END
            WHERE id = :season RETURNING (SELECT count(*) FROM made)
            """;

    /** Schools of the batch that have had a case already. */
    private static final String WITH_CASES =
            """
            SELECT DISTINCT institution_id FROM inspection_cases
            WHERE institution_id > :from AND institution_id <= (SELECT reached FROM seasons WHERE id = :season)
            """;

    private static final String EVERYWHERE = BATCH.formatted(":region = 'CN'");
    private static final String COUNTY = BATCH.formatted("i.region = :region");

    private final DatabaseClient database;
    private final TransactionalOperator transactions;
    private final SeasonProperties properties;
    private final InspectionCases cases;
    private final String[] unlicensed;

    Opening(
            DatabaseClient database,
            TransactionalOperator transactions,
            SeasonProperties properties,
            InspectionCases cases) {
        this.database = database;
        this.transactions = transactions;
        this.properties = properties;
        this.cases = cases;
        this.unlicensed = RecognisedKinds.codes();
    }

    /** How many tasks one batch made; empty when no season is to be opened. */
    Mono<Long> batch() {
        return database.sql(NEXT)
                .map(Place::read)
                .one()
                .flatMap(place -> cases.lock().then(make(place)).delayUntil(_ -> settle(place)))
                .as(transactions::transactional);
    }

    private Mono<Long> make(Place place) {
        return database.sql(place.region().equals(Season.COUNTRY) ? EVERYWHERE : COUNTY)
                .bind("season", place.season())
                .bind("region", place.region())
                .bind("reached", place.reached())
                .bind("size", properties.batch())
                .bind("unlicensed", unlicensed)
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one();
    }

    private Mono<Void> settle(Place from) {
        return database.sql(WITH_CASES)
                .bind("from", from.reached())
                .bind("season", from.season())
                .map(row -> requireNonNull(row.get(0, UUID.class)))
                .all()
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(cases::settle);
    }

    /**
     * Where a season goes on.
     *
     * @param reached the last institution that was looked at
     */
    private record Place(UUID season, String region, UUID reached) {
        static Place read(Readable row) {
            return new Place(
                    requireNonNull(row.get(0, UUID.class)),
                    requireNonNull(row.get(1, String.class)),
                    requireNonNull(row.get(2, UUID.class)));
        }
    }
}

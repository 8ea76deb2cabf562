package cn.lianshen.registry.season;

import static java.util.Objects.requireNonNull;

import cn.lianshen.web.Caller;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 公布: proposed conclusions become facts of their institutions, some hundred a statement. */
@Component
final class Publication {
    private static final int AT_ONCE = 500;
    private static final String PUBLISH =
            """
            WITH due AS (
                SELECT institution_id, year, region, result, version FROM inspection_tasks
                WHERE season_id = :season AND region = :region AND stage = 'CONCLUDED'
                ORDER BY institution_id LIMIT :size FOR UPDATE),
            moved AS (
                UPDATE inspection_tasks t SET stage = 'PUBLISHED', published = due.result, version = due.version + 1
                FROM due WHERE t.institution_id = due.institution_id AND t.year = due.year),
            steps AS (
                INSERT INTO inspection_steps (institution_id, year, version, step, actor, at, body)
                SELECT institution_id, year, version + 1, 'Publish', :actor, :at, '{"result":"' || result || '"}'
                FROM due),
            told AS (
                INSERT INTO own_facts (institution_id, entry_id, at, region, happened_on, type, body, entered_by)
                SELECT institution_id, gen_random_uuid(), :at, region, :on, 'inspection-concluded',
                    '{"result":"' || result || '","year":' || year || '}', :actor
                FROM due RETURNING institution_id),
            marked AS (
                INSERT INTO projected.stale_institutions (institution_id) SELECT institution_id FROM told)
            SELECT count(*) FROM due
            """;
    private static final String PUBLISHED =
            """
            SELECT t.institution_id, e.entry::jsonb ->> 'name', t.published FROM inspection_tasks t
            JOIN projected.institution_entries e ON e.institution_id = t.institution_id
            WHERE t.season_id = :season AND t.region = :region AND t.published IS NOT NULL
                AND t.institution_id > :after
            ORDER BY t.institution_id LIMIT :limit
            """;

    private final DatabaseClient database;
    private final Clock clock;

    Publication(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many were published; none twice. */
    Mono<Long> publish(UUID season, String region, Caller officer) {
        return some(season, region, officer)
                .expand(many -> many < AT_ONCE ? Mono.empty() : some(season, region, officer))
                .reduce(0L, Long::sum);
    }

    /** What everybody may read, in the order of the institutions' ids. */
    Flux<SeasonResult> published(UUID season, String region, UUID after, int limit) {
        return database.sql(PUBLISHED)
                .bind("season", season)
                .bind("region", region)
                .bind("after", after)
                .bind("limit", limit)
                .map(Publication::result)
                .all();
    }

    private Mono<Long> some(UUID season, String region, Caller officer) {
        return database.sql(PUBLISH)
                .bind("season", season)
                .bind("region", region)
                .bind("size", AT_ONCE)
                .bind("actor", officer.subject())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .bind("on", LocalDate.now(clock))
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one();
    }

    private static SeasonResult result(Readable row) {
        return new SeasonResult(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, String.class)));
    }
}

package cn.lianshen.registry.season;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.season.domain.Result;
import cn.lianshen.registry.season.domain.Stage;
import cn.lianshen.registry.season.domain.Task;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code inspection_tasks}. */
@Component
final class Tasks {
    private static final String COUNTS =
            """
            SELECT stage, coalesce(reason, ''), coalesce(result, ''), count(*) FROM inspection_tasks
            WHERE season_id = :season AND (:region = 'CN' OR region = :region) GROUP BY 1, 2, 3
            """;
    private static final String VIEW =
            """
            SELECT t.institution_id, e.entry::jsonb ->> 'name', t.year, t.region, t.stage, t.reason, t.audited_on,
                t.result, t.rectify_by, t.case_id, t.version
            FROM inspection_tasks t
            LEFT JOIN projected.institution_entries e ON e.institution_id = t.institution_id
            WHERE t.season_id = :season AND (:region = 'CN' OR t.region = :region)
            """;
    private static final String PAGE =
            " AND (:stage = '' OR t.stage = :stage) AND t.institution_id > :after"
                    + " ORDER BY t.institution_id LIMIT :limit";
    private static final String ONE = " AND t.institution_id = :institution";

    /**
     * The task moves only from the version that was seen; the step is kept with it or not at all.
     */
    private static final String MOVE =
            """
            WITH moved AS (
                UPDATE inspection_tasks SET stage = :stage, audited_on = :audited, result = :result,
                    rectify_by = :rectify, version = version + 1
                WHERE institution_id = :institution AND year = :year AND version = :version
                RETURNING institution_id, year, version)
            INSERT INTO inspection_steps (institution_id, year, version, step, actor, at, body)
            SELECT institution_id, year, version, :step, :actor, :at, :body FROM moved
            """;

    private final DatabaseClient database;

    Tasks(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What was done to a task.
     *
     * @param body canonical JSON
     */
    record Step(String name, String actor, Instant at, String body) {}

    /**
     * @param region a county, or everything
     */
    Mono<List<SeasonProgress.Count>> counts(UUID season, String region) {
        return database.sql(COUNTS)
                .bind("season", season)
                .bind("region", region)
                .map(Tasks::count)
                .all()
                .collectList();
    }

    Flux<TaskView> page(UUID season, String region, @Nullable Stage stage, UUID after, int limit) {
        return database.sql(VIEW + PAGE)
                .bind("season", season)
                .bind("region", region)
                .bind("stage", stage == null ? "" : stage.name())
                .bind("after", after)
                .bind("limit", limit)
                .map(Tasks::view)
                .all();
    }

    /** Empty for one of another county. */
    Mono<TaskView> one(UUID season, String region, UUID institution) {
        return database.sql(VIEW + ONE)
                .bind("season", season)
                .bind("region", region)
                .bind("institution", institution)
                .map(Tasks::view)
                .one();
    }

    /** False when somebody else was quicker. */
    Mono<Boolean> move(TaskView from, Task to, Step step) {
        var sql =
                database.sql(MOVE)
                        .bind("stage", to.stage().name())
                        .bind("institution", from.institutionId())
                        .bind("year", from.year())
                        .bind("version", from.version())
                        .bind("step", step.name())
                        .bind("actor", step.actor())
                        .bind("at", step.at())
                        .bind("body", step.body());
        var result = to.result();
        sql = bound(sql, "audited", to.auditedOn(), LocalDate.class);
        sql = bound(sql, "rectify", to.rectifyBy(), LocalDate.class);
        sql = bound(sql, "result", result == null ? null : result.name(), String.class);
        return sql.fetch().rowsUpdated().map(rows -> rows > 0);
    }

    private static DatabaseClient.GenericExecuteSpec bound(
            DatabaseClient.GenericExecuteSpec sql,
            String name,
            @Nullable Object value,
            Class<?> type) {
        return value == null ? sql.bindNull(name, type) : sql.bind(name, value);
    }

    private static SeasonProgress.Count count(Readable row) {
        return new SeasonProgress.Count(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, String.class)),
                requireNonNull(row.get(3, Long.class)));
    }

    private static TaskView view(Readable row) {
        var result = row.get(7, String.class);
        return new TaskView(
                requireNonNull(row.get(0, UUID.class)),
                row.get(1, String.class),
                requireNonNull(row.get(2, Integer.class)),
                requireNonNull(row.get(3, String.class)),
                Stage.valueOf(requireNonNull(row.get(4, String.class))),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                result == null ? null : Result.valueOf(result),
                row.get(8, LocalDate.class),
                row.get(9, UUID.class),
                requireNonNull(row.get(10, Integer.class)));
    }
}

package cn.lianshen.approval.inquiry.projection;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.inquiry.InquiryProperties;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The projection's tables. Each call is a transaction of its own. */
@Component
final class ProjectionStore {
    private final DatabaseClient database;
    private final JsonMapper json;
    private final int batch;

    ProjectionStore(DatabaseClient database, JsonMapper json, InquiryProperties properties) {
        this.database = database;
        this.json = json;
        this.batch = properties.batch();
    }

    /** How far the projection has come; at the log's beginning when it runs for the first time. */
    Mono<LogCursor> cursor(String shape) {
        return stored().switchIfEmpty(
                        Mono.defer(
                                () ->
                                        database.sql(ProjectionSql.BEGIN)
                                                .bind(0, shape)
                                                .then()
                                                .then(stored())));
    }

    /** Empties everything; the next cursor is at the log's beginning. */
    Mono<Void> empty() {
        return database.sql(ProjectionSql.REBUILD).then();
    }

    /** The next places behind the cursor, in commit order. */
    Mono<List<Place>> places(LogCursor after) {
        return database.sql(ProjectionSql.PLACES.formatted(after.xid(), after.seq(), batch))
                .map(Place::read)
                .all()
                .collectList();
    }

    /** Writes the cases and moves the cursor; {@code false} when another instance was faster. */
    Mono<Boolean> write(LogCursor from, Place to, List<ProjectedCase> cases) {
        return database.sql(ProjectionSql.WRITE)
                .bind(0, from.xid())
                .bind(1, from.seq())
                .bind(2, to.xid())
                .bind(3, to.seq())
                .bind(4, json.writeValueAsString(cases))
                .bind(5, from.shape())
                .map(row -> requireNonNull(row.get(0, Integer.class)) == 1)
                .one();
    }

    private Mono<LogCursor> stored() {
        return database.sql(ProjectionSql.CURSOR).map(LogCursor::read).one();
    }
}

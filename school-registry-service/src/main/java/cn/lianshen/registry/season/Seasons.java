package cn.lianshen.registry.season;

import static java.util.Objects.requireNonNull;

import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code seasons}. */
@Component
final class Seasons {
    private static final String ADD =
            "WITH fresh AS ("
                    + IdempotencyKeys.insert(10)
                    + """
                    ) INSERT INTO seasons (id, year, region, self_report_until, conclude_until, exempt_from,
                        opened_by, opened_at, opened_on)
                    SELECT $1::uuid, $2::int, $3, $4::date, $5::date, $6::date, $7, $8::timestamptz, $9::date
                    FROM fresh
                    """;
    private static final String COLUMNS =
            """
            SELECT id, year, region, self_report_until, conclude_until, exempt_from, opened_by, opened_at,
                opened_on, state FROM seasons
            """;

    private final DatabaseClient database;

    Seasons(DatabaseClient database) {
        this.database = database;
    }

    /** False when the request's key was there already. */
    Mono<Boolean> add(Season season, KeyedRequest request, StoredReply reply) {
        return database.inConnection(
                connection -> {
                    var statement = connection.createStatement(ADD);
                    statement.bind(0, season.id()).bind(1, season.year()).bind(2, season.region());
                    statement.bind(3, season.selfReportUntil()).bind(4, season.concludeUntil());
                    statement.bind(5, season.exemptFrom()).bind(6, season.openedBy());
                    statement.bind(7, season.openedAt().atOffset(ZoneOffset.UTC));
                    statement.bind(8, season.openedOn());
                    IdempotencyKeys.bind(statement, 10, request, reply);
                    return Flux.from(statement.execute())
                            .flatMap(Result::getRowsUpdated)
                            .reduce(0L, Long::sum)
                            .map(rows -> rows > 0);
                });
    }

    Mono<Season> one(UUID id) {
        return database.sql(COLUMNS + " WHERE id = :id").bind("id", id).map(Seasons::read).one();
    }

    /** Those that reach the county, newest first. */
    Flux<Season> of(String county) {
        return database.sql(COLUMNS + " WHERE region IN ('CN', :county) ORDER BY year DESC, region")
                .bind("county", county)
                .map(Seasons::read)
                .all();
    }

    private static Season read(Readable row) {
        return new Season(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, Integer.class)),
                requireNonNull(row.get(2, String.class)),
                requireNonNull(row.get(3, LocalDate.class)),
                requireNonNull(row.get(4, LocalDate.class)),
                requireNonNull(row.get(5, LocalDate.class)),
                requireNonNull(row.get(6, String.class)),
                requireNonNull(row.get(7, OffsetDateTime.class)).toInstant(),
                requireNonNull(row.get(8, LocalDate.class)),
                requireNonNull(row.get(9, String.class)));
    }
}

package cn.lianshen.registry.exchange;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.exchange.domain.Fault;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads imports and what was wrong with them. */
@Component
final class ImportViews {
    private static final String COLUMNS =
            """
            SELECT id, CASE WHEN state = 'READING' AND beat_at < now() - interval '30 seconds' THEN 'INTERRUPTED'
                ELSE state END, problem, mode, dry_run, at, rows, added, changed, unchanged, faulty
            FROM imports WHERE region = :region
            """;
    private static final String FAULTS =
            "SELECT row, place, code FROM import_faults WHERE import_id = :id ORDER BY row, seq";

    private final DatabaseClient database;
    private final CodeWords words;

    ImportViews(DatabaseClient database, CodeWords words) {
        this.database = database;
        this.words = words;
    }

    Flux<ImportView> latest(String region, int most) {
        return database.sql(COLUMNS + " ORDER BY at DESC LIMIT " + most)
                .bind("region", region)
                .map(this::view)
                .all();
    }

    /** Empty for another county's. */
    Mono<ImportView> one(UUID id, String region) {
        return database.sql(COLUMNS + " AND id = :id")
                .bind("region", region)
                .bind("id", id)
                .map(this::view)
                .one();
    }

    /** In the order of the rows. */
    Flux<Fault> faults(UUID id) {
        return database.sql(FAULTS).bind("id", id).map(ImportViews::fault).all();
    }

    private ImportView view(Readable row) {
        var problem = row.get(2, String.class);
        return new ImportView(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, String.class)),
                problem,
                problem == null ? null : words.sentence(problem),
                ImportJob.Mode.valueOf(requireNonNull(row.get(3, String.class))),
                requireNonNull(row.get(4, Boolean.class)),
                requireNonNull(row.get(5, OffsetDateTime.class)).toInstant(),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                number(row, 10));
    }

    private static int number(Readable row, int column) {
        return requireNonNull(row.get(column, Integer.class));
    }

    private static Fault fault(Readable row) {
        return new Fault(
                number(row, 0),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, String.class)));
    }
}

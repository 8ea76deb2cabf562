package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.supervision.domain.Closing;
import cn.lianshen.registry.supervision.domain.RecordType;
import cn.lianshen.registry.supervision.domain.Remark;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code supervision_records}. */
@Component
final class Records {
    private static final String COLUMNS =
            """
            SELECT r.id, r.institution_id, e.entry::jsonb ->> 'name', r.region, r.type, r.since, r.until, r.code, r.bureau,
                r.closed_on, r.closing
            FROM supervision_records r
            LEFT JOIN projected.institution_entries e ON e.institution_id = r.institution_id
            """;
    private static final int MOST = 500;

    private final DatabaseClient database;

    Records(DatabaseClient database) {
        this.database = database;
    }

    /**
     * One record.
     *
     * @param name of the institution today; null when it is not listed any more
     * @param closing how it ended; null while it did not
     */
    record Kept(
            UUID id,
            UUID institutionId,
            @Nullable String name,
            String region,
            Remark remark,
            String bureau,
            @Nullable LocalDate closedOn,
            @Nullable String closing) {

        /** Whether it counts on {@code day}. */
        boolean counts(LocalDate day) {
            return remark.counts(day) && (closedOn == null || day.isBefore(closedOn));
        }
    }

    Mono<Kept> one(UUID id, String region) {
        return database.sql(COLUMNS + " WHERE r.id = :id AND r.region = :region")
                .bind("id", id)
                .bind("region", region)
                .map(Records::read)
                .one();
    }

    /** Newest first. */
    Flux<Kept> of(UUID institution) {
        return database.sql(COLUMNS + " WHERE r.institution_id = :id ORDER BY r.since DESC, r.id")
                .bind("id", institution)
                .map(Records::read)
                .all();
    }

    /** A county's, newest first. */
    Flux<Kept> of(String region, RecordType type) {
        return most(region, type, "ORDER BY r.since DESC, r.id");
    }

    /** A county's that have not ended, oldest first. */
    Flux<Kept> open(String region, RecordType type) {
        return most(region, type, "AND r.closed_on IS NULL ORDER BY r.since, r.id");
    }

    /** A county's that have ended, the last ended first. */
    Flux<Kept> closed(String region, RecordType type) {
        return most(region, type, "AND r.closed_on IS NOT NULL ORDER BY r.closed_on DESC, r.id");
    }

    /** A county's that count on {@code day}, newest first; see {@link Kept#counts}. */
    Flux<Kept> counting(String region, RecordType type, LocalDate day) {
        return most(
                region,
                type,
                """
                AND r.since <= '%1$s' AND (r.until IS NULL OR r.until >= '%1$s')
                AND (r.closed_on IS NULL OR r.closed_on > '%1$s') ORDER BY r.since DESC, r.id
                """
                        .formatted(day));
    }

    private Flux<Kept> most(String region, RecordType type, String which) {
        return database.sql(
                        COLUMNS
                                + " WHERE r.region = :region AND r.type = :type "
                                + which
                                + " LIMIT "
                                + MOST)
                .bind("region", region)
                .bind("type", type.name())
                .map(Records::read)
                .all();
    }

    /** False when it was closed before. */
    Mono<Boolean> close(UUID id, Closing closing, String officer) {
        return database.sql(
                        """
                        UPDATE supervision_records SET closed_on = :on, closing = :code, closed_by = :by
                        WHERE id = :id AND closed_on IS NULL
                        """)
                .bind("id", id)
                .bind("on", closing.on())
                .bind("code", closing.code())
                .bind("by", officer)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static Kept read(Readable row) {
        var remark =
                new Remark(
                        RecordType.valueOf(text(row, 4)),
                        requireNonNull(row.get(5, LocalDate.class)),
                        row.get(6, LocalDate.class),
                        text(row, 7));
        return new Kept(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, UUID.class)),
                row.get(2, String.class),
                text(row, 3),
                remark,
                text(row, 8),
                row.get(9, LocalDate.class),
                row.get(10, String.class));
    }

    private static String text(Readable row, int column) {
        return requireNonNull(row.get(column, String.class));
    }
}

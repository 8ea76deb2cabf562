package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Complaints that anybody handed in, among the rows of {@code supervision_records}. */
@Component
final class Complaints {
    private static final String ONE =
            """
            SELECT r.id, r.institution_id, e.entry::jsonb ->> 'name', r.code, r.since, r.closing, r.closed_on
            FROM supervision_records r
            LEFT JOIN projected.institution_entries e ON e.institution_id = r.institution_id
            WHERE r.id = :id AND r.type = 'COMPLAINT' AND r.entered_by = 'public'
            """;
    private static final String LATELY =
            """
            SELECT count(*) FROM supervision_records
            WHERE institution_id = :id AND type = 'COMPLAINT' AND entered_by = 'public'
                AND at > now() - interval '1 day'
            """;

    private final DatabaseClient database;

    Complaints(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Where one stands.
     *
     * @param name of the institution today; null when it is not listed any more
     * @param answer {@code UPHELD}, {@code NOT_UPHELD} or {@code NOT_RESPONSIBLE}; null while there
     *     is none
     */
    record Standing(
            UUID id,
            UUID institutionId,
            @Nullable String name,
            String about,
            LocalDate on,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {}

    Mono<Standing> one(UUID id) {
        return database.sql(ONE).bind("id", id).map(Complaints::read).one();
    }

    /** How many came about an institution within a day. */
    Mono<Long> lately(UUID institution) {
        return database.sql(LATELY)
                .bind("id", institution)
                .map(row -> requireNonNull(row.get(0, Long.class)))
                .one();
    }

    private static Standing read(Readable row) {
        return new Standing(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, UUID.class)),
                row.get(2, String.class),
                requireNonNull(row.get(3, String.class)),
                requireNonNull(row.get(4, LocalDate.class)),
                row.get(5, String.class),
                row.get(6, LocalDate.class));
    }
}

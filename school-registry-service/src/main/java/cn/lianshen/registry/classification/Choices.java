package cn.lianshen.registry.classification;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts and lists what existing schools have chosen. */
@Component
final class Choices {
    private static final String CHOSEN =
            """
            SELECT CASE WHEN founded_on IS NULL THEN 'UNKNOWN' ELSE classification END, count(*)
            FROM projected.institutions
            WHERE region = :region AND state <> 'CLOSED' AND (founded_on < :before OR founded_on IS NULL)
            GROUP BY 1
            """;
    private static final String STAGES =
            """
            SELECT stage, count(*) FROM projected.filings
            WHERE region = :region AND change = 'PS05h' GROUP BY stage
            """;
    private static final String UNCHOSEN =
            """
            SELECT e.entry FROM projected.institutions i
            JOIN projected.institution_entries e ON e.institution_id = i.id
            WHERE i.region = :region AND i.classification = 'NOT_CHOSEN' AND i.state <> 'CLOSED'
              AND i.founded_on < :before AND i.id > :after
            ORDER BY i.id LIMIT :limit
            """;

    private final DatabaseClient database;
    private final Register register;

    Choices(DatabaseClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    Mono<Map<String, Long>> chosen(String region, LocalDate before) {
        return database.sql(CHOSEN)
                .bind("region", region)
                .bind("before", before)
                .map(Choices::count)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Map<String, Long>> conversions(String region) {
        return database.sql(STAGES)
                .bind("region", region)
                .map(Choices::count)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Existing schools that have not chosen, in the order of their ids. */
    Flux<PublicState> unchosen(String region, LocalDate before, UUID after, int limit) {
        return database.sql(UNCHOSEN)
                .bind("region", region)
                .bind("before", before)
                .bind("after", after)
                .bind("limit", limit)
                .map(register::state)
                .all();
    }

    private static Map.Entry<String, Long> count(Readable row) {
        return Map.entry(
                requireNonNull(row.get(0, String.class)), requireNonNull(row.get(1, Long.class)));
    }
}

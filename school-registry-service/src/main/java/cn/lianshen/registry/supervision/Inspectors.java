package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code inspectors} and of their conflicts. */
@Component
final class Inspectors {
    private final DatabaseClient database;

    Inspectors(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Somebody who can be drawn.
     *
     * @param badge number of the law-enforcement certificate (执法证号); no name is kept here
     */
    record Inspector(UUID id, String bureau, String badge, boolean active) {}

    Flux<Inspector> of(String region) {
        return database.sql(
                        """
                        SELECT id, bureau, badge, active FROM inspectors WHERE region = :region ORDER BY bureau, badge
                        """)
                .bind("region", region)
                .map(Inspectors::read)
                .all();
    }

    /** False for one of another county. */
    Mono<Boolean> retire(UUID id, String region) {
        return database.sql(
                        "UPDATE inspectors SET active = false WHERE id = :id AND region = :region")
                .bind("id", id)
                .bind("region", region)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Empty for an inspector of another county; the same conflict again changes nothing. */
    Mono<UUID> conflict(UUID id, UUID institution, String region, String officer, Instant at) {
        return database.sql(
                        """
                        WITH known AS (SELECT id FROM inspectors WHERE id = :id AND region = :region),
                        added AS (
                            INSERT INTO inspector_conflicts (inspector_id, institution_id, entered_by, at)
                            SELECT id, :institution, :by, :at FROM known ON CONFLICT DO NOTHING)
                        SELECT id FROM known
                        """)
                .bind("id", id)
                .bind("institution", institution)
                .bind("region", region)
                .bind("by", officer)
                .bind("at", at)
                .map(row -> requireNonNull(row.get(0, UUID.class)))
                .one();
    }

    private static Inspector read(Readable row) {
        return new Inspector(
                requireNonNull(row.get(0, UUID.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, String.class)),
                requireNonNull(row.get(3, Boolean.class)));
    }
}

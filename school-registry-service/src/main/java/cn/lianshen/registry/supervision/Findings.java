package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of {@code draw_findings}: one an institution and draw. */
@Component
final class Findings {
    private final DatabaseClient database;

    Findings(DatabaseClient database) {
        this.database = database;
    }

    /** What came of one inspection, for everybody. */
    record Finding(UUID institutionId, LocalDate on, String result) {}

    /** False when there is one already. */
    Mono<Boolean> add(UUID draw, Finding finding, String officer, Instant at) {
        return database.sql(
                        """
                        INSERT INTO draw_findings (draw_id, institution_id, found_on, result, entered_by, at)
                        VALUES (:draw, :institution, :on, :result, :by, :at) ON CONFLICT DO NOTHING
                        """)
                .bind("draw", draw)
                .bind("institution", finding.institutionId())
                .bind("on", finding.on())
                .bind("result", finding.result())
                .bind("by", officer)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Flux<Finding> of(UUID draw) {
        return database.sql(
                        """
                        SELECT institution_id, found_on, result FROM draw_findings
                        WHERE draw_id = :draw ORDER BY found_on, institution_id
                        """)
                .bind("draw", draw)
                .map(
                        row ->
                                new Finding(
                                        requireNonNull(row.get(0, UUID.class)),
                                        requireNonNull(row.get(1, LocalDate.class)),
                                        requireNonNull(row.get(2, String.class))))
                .all();
    }
}

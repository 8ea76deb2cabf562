package cn.lianshen.registry.intake;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.institution.CanonicalJson;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of {@code projected.filings}. */
@Component
final class Filings {
    private static final String ENTER =
            """
            INSERT INTO projected.filings (case_id, region, item, change, result, classification,
                                           institution_id, existing_id, filed_at, founder_id)
            SELECT r.* FROM jsonb_to_recordset(:rows::jsonb) AS r("caseId" uuid, region text, item text,
                change text, result text, classification text, "institutionId" uuid, "existingId" uuid,
                "filedAt" timestamptz, "founderId" text)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND =
            """
            SELECT case_id, region, item, change, result, classification, institution_id, existing_id, filed_at,
                founder_id
            FROM projected.filings WHERE case_id = ANY(:ids)
            """;
    private static final String STAGE =
            """
            UPDATE projected.filings SET stage = :stage WHERE case_id = ANY(:ids) AND stage = 'OPEN'
            """;

    private final DatabaseClient database;
    private final CanonicalJson json;

    Filings(DatabaseClient database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> enter(List<Filing> filings) {
        return filings.isEmpty()
                ? Mono.empty()
                : database.sql(ENTER).bind("rows", json.write(filings)).then();
    }

    Mono<Map<UUID, Filing>> find(Collection<UUID> cases) {
        return database.sql(FIND)
                .bind("ids", cases.toArray(UUID[]::new))
                .map(Filings::read)
                .all()
                .collectMap(Filing::caseId);
    }

    /** Only an open case comes to an end. */
    Mono<Void> stage(String stage, Collection<UUID> cases) {
        return cases.isEmpty()
                ? Mono.empty()
                : database.sql(STAGE)
                        .bind("stage", stage)
                        .bind("ids", cases.toArray(UUID[]::new))
                        .then();
    }

    private static Filing read(Readable row) {
        return new Filing(
                requireNonNull(row.get(0, UUID.class)),
                text(row, 1),
                text(row, 2),
                row.get(3, String.class),
                text(row, 4),
                text(row, 5),
                requireNonNull(row.get(6, UUID.class)),
                row.get(7, UUID.class),
                requireNonNull(row.get(8, OffsetDateTime.class)).toInstant(),
                row.get(9, String.class));
    }

    private static String text(Readable row, int column) {
        return requireNonNull(row.get(column, String.class));
    }
}

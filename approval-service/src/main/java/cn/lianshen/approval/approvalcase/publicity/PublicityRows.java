package cn.lianshen.approval.approvalcase.publicity;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.RowsFetchSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what is before the public from the event log. */
@Component
final class PublicityRows {
    private static final String OPEN =
            """
            SELECT e.case_id, a.case_number, e.region, a.item, a.kind, a.classification, i.school_name,
                (convert_from(e.payload, 'UTF8')::jsonb ->> 'startedOn') AS started_on,
                (convert_from(e.payload, 'UTF8')::jsonb ->> 'until') AS until
            FROM case_events e
            JOIN approval_cases a ON a.case_id = e.case_id
            LEFT JOIN indexed_cases i ON i.case_id = e.case_id
            WHERE e.type = 'approval.publicity-started.v1' AND %s AND a.state IN ('REVIEW', 'DECIDE')
                AND coalesce((convert_from(e.payload, 'UTF8')::jsonb ->> 'until')::date >= :today, true)
                AND NOT EXISTS (SELECT 1 FROM case_events c
                    WHERE c.case_id = e.case_id AND c.type = 'approval.publicity-closed.v1')
            ORDER BY e.at DESC, e.case_id LIMIT 200
            """;

    private final DatabaseClient database;

    PublicityRows(DatabaseClient database) {
        this.database = database;
    }

    /** A county's, newest first, 200 at most. */
    Flux<Publicity> of(String region, LocalDate today) {
        return ask(database.sql(OPEN.formatted("e.region = :region")).bind("region", region), today)
                .all();
    }

    /** Empty when the case is not before the public today. */
    Mono<Publicity> one(UUID caseId, LocalDate today) {
        return ask(database.sql(OPEN.formatted("e.case_id = :id")).bind("id", caseId), today).one();
    }

    private static RowsFetchSpec<Publicity> ask(
            DatabaseClient.GenericExecuteSpec question, LocalDate today) {
        return question.bind("today", today).map(PublicityRows::read);
    }

    private static Publicity read(Readable row) {
        return new Publicity(
                requireNonNull(row.get("case_id", UUID.class)),
                text(row, "case_number"),
                text(row, "region"),
                text(row, "item"),
                text(row, "kind"),
                text(row, "classification"),
                row.get("school_name", String.class),
                LocalDate.parse(text(row, "started_on")),
                day(row.get("until", String.class)));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

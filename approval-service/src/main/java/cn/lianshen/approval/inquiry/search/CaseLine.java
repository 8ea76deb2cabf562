package cn.lianshen.approval.inquiry.search;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param schoolName absent for a moment after the filing, and when the form was erased
 * @param due when what is open is due first, or the earliest day that it can be; absent when
 *     nothing is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseLine(
        UUID caseId,
        String caseNumber,
        int version,
        String region,
        String item,
        String kind,
        String classification,
        String state,
        String lead,
        @Nullable String schoolName,
        Instant filedAt,
        @Nullable LocalDate due) {

    static final String COLUMNS =
            "c.case_id, c.case_number, c.version, c.region, c.item, c.kind, c.classification,"
                    + " c.state, c.lead, c.filed_at, i.school_name, s.due";

    static CaseLine read(Readable row) {
        return new CaseLine(
                requireNonNull(row.get("case_id", UUID.class)),
                text(row, "case_number"),
                requireNonNull(row.get("version", Integer.class)),
                text(row, "region"),
                text(row, "item"),
                text(row, "kind"),
                text(row, "classification"),
                text(row, "state"),
                text(row, "lead"),
                row.get("school_name", String.class),
                requireNonNull(row.get("filed_at", OffsetDateTime.class)).toInstant(),
                row.get("due", LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}

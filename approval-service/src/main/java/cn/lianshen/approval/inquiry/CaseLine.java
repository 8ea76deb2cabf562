package cn.lianshen.approval.inquiry;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A founder's case in a list. */
record CaseLine(
        UUID caseId,
        String caseNumber,
        int version,
        String item,
        String kind,
        String classification,
        String state,
        Instant filedAt) {

    static CaseLine read(Readable row) {
        return new CaseLine(
                requireNonNull(row.get("case_id", UUID.class)),
                text(row, "case_number"),
                requireNonNull(row.get("version", Integer.class)),
                text(row, "item"),
                text(row, "kind"),
                text(row, "classification"),
                text(row, "state"),
                requireNonNull(row.get("filed_at", OffsetDateTime.class)).toInstant());
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}

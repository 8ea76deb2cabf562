package cn.lianshen.approval.audit;

import static java.util.Objects.requireNonNull;

import cn.lianshen.outbox.EventRow;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log beside its case's row; either may be missing.
 *
 * @param event null when the case has no events
 * @param head null when the case has no row
 */
record LogLine(
        UUID caseId, @Nullable String caseNumber, @Nullable Head head, @Nullable EventRow event) {

    /** What the case's row says of the end of its chain. */
    @SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest only
    record Head(int version, byte[] hash) {}

    static LogLine read(Readable row) {
        var caseId = requireNonNull(row.get("case_id", UUID.class));
        return new LogLine(
                caseId, row.get("case_number", String.class), head(row), event(row, caseId));
    }

    private static @Nullable Head head(Readable row) {
        var version = row.get("head_version", Integer.class);
        return version == null
                ? null
                : new Head(version, requireNonNull(row.get("head_hash", byte[].class)));
    }

    private static @Nullable EventRow event(Readable row, UUID caseId) {
        var version = row.get("version", Integer.class);
        return version == null
                ? null
                : new EventRow(
                        caseId,
                        version,
                        text(row, "type"),
                        text(row, "region"),
                        text(row, "actor"),
                        requireNonNull(row.get("at", OffsetDateTime.class)).toInstant(),
                        requireNonNull(row.get("payload", byte[].class)),
                        requireNonNull(row.get("hash", byte[].class)));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}

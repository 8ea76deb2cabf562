package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.material.domain.DocumentState;
import cn.lianshen.approval.privacy.domain.Masks;
import cn.lianshen.files.type.FileType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param length in bytes
 * @param name cleaned for display
 * @param scannedAt when a scanner looked; null when none has
 */
public record DocumentVersion(
        int version,
        String sha256,
        long length,
        FileType type,
        String name,
        DocumentState state,
        @Nullable Instant scannedAt,
        String handedInBy,
        Instant handedInAt) {

    static final String COLUMNS =
            "v.version, v.sha256, v.length, v.type, v.name, v.state, v.scanned_at,"
                    + " v.handed_in_by, v.handed_in_at";

    /** Without the numbers of persons that its name may hold. */
    DocumentVersion masked() {
        return new DocumentVersion(
                version,
                sha256,
                length,
                type,
                Masks.numbers(name),
                state,
                scannedAt,
                handedInBy,
                handedInAt);
    }

    static DocumentVersion read(Readable row) {
        var scanned = row.get("scanned_at", OffsetDateTime.class);
        return new DocumentVersion(
                requireNonNull(row.get("version", Integer.class)),
                text(row, "sha256"),
                requireNonNull(row.get("length", Long.class)),
                FileType.valueOf(text(row, "type")),
                text(row, "name"),
                DocumentState.valueOf(text(row, "state")),
                scanned == null ? null : scanned.toInstant(),
                text(row, "handed_in_by"),
                requireNonNull(row.get("handed_in_at", OffsetDateTime.class)).toInstant());
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}

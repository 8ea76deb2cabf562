package cn.lianshen.approval.draft;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved draft (草稿).
 *
 * @param version counts the saves
 * @param content the JSON object exactly as it was sent
 * @param filedAs the case that was filed from it; null while none was
 */
public record Draft(
        UUID draftId,
        int version,
        String content,
        Instant createdAt,
        Instant savedAt,
        @Nullable UUID filedAs) {

    static final String COLUMNS = "draft_id, version, content, created_at, saved_at, filed_as";

    static Draft read(Readable row, String content) {
        return new Draft(
                requireNonNull(row.get("draft_id", UUID.class)),
                requireNonNull(row.get("version", Integer.class)),
                content,
                at(row, "created_at"),
                at(row, "saved_at"),
                row.get("filed_as", UUID.class));
    }

    static Instant at(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }
}

package cn.lianshen.approval.draft;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft in its founder's list.
 *
 * @param region as far as it is filled in
 * @param item as far as it is filled in
 * @param title the school's name, as far as it is filled in
 */
public record DraftLine(
        UUID draftId,
        int version,
        @Nullable String region,
        @Nullable String item,
        @Nullable String title,
        Instant createdAt,
        Instant savedAt) {

    static final String COLUMNS = "draft_id, version, region, item, title, created_at, saved_at";

    static DraftLine read(Readable row, String title) {
        return new DraftLine(
                requireNonNull(row.get("draft_id", UUID.class)),
                requireNonNull(row.get("version", Integer.class)),
                filledIn(row.get("region", String.class)),
                filledIn(row.get("item", String.class)),
                filledIn(title),
                Draft.at(row, "created_at"),
                Draft.at(row, "saved_at"));
    }

    private static @Nullable String filledIn(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}

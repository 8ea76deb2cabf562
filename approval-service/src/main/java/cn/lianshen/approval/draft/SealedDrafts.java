package cn.lianshen.approval.draft;

import static java.util.Objects.requireNonNull;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what a draft says, for its row and no other, and reads rows. */
@Component
final class SealedDrafts {
    static final SealedColumn CONTENT = column("content");
    static final SealedColumn TITLE = column("title");

    private final FieldCipher cipher;

    SealedDrafts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(SealedColumn column, String founderId, UUID draftId, String text) {
        return cipher.seal(text, column.place(founderId, draftId));
    }

    Draft draft(String founderId, Readable row) {
        return Draft.read(row, open(CONTENT, founderId, row));
    }

    DraftLine line(String founderId, Readable row) {
        return DraftLine.read(row, open(TITLE, founderId, row));
    }

    private String open(SealedColumn column, String founderId, Readable row) {
        var draftId = requireNonNull(row.get("draft_id", UUID.class));
        var stored = requireNonNull(row.get(column.column(), byte[].class));
        return cipher.open(stored, column.place(founderId, draftId));
    }

    private static SealedColumn column(String name) {
        return new SealedColumn(
                "drafts",
                name,
                List.of(SealedColumn.Key.text("founder_id"), SealedColumn.Key.uuid("draft_id")));
    }
}

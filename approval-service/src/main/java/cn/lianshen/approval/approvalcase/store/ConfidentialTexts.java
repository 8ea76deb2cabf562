package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.KeyMissing;
import cn.lianshen.cipher.SealBroken;
import cn.lianshen.cipher.store.SealedColumn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what belongs to an event but does not travel with it, for its row and no other. */
@Component
final class ConfidentialTexts {
    static final SealedColumn COLUMN =
            new SealedColumn(
                    "confidential_texts",
                    "content",
                    List.of(SealedColumn.Key.uuid("case_id"), SealedColumn.Key.integer("version")));

    private final FieldCipher cipher;

    ConfidentialTexts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(UUID caseId, int version, String text) {
        return cipher.seal(text, COLUMN.place(caseId, version));
    }

    /** Null when none was given or it was erased. */
    @Nullable String open(UUID caseId, int version, byte @Nullable [] stored) {
        return stored == null ? null : cipher.open(stored, COLUMN.place(caseId, version));
    }

    /**
     * Null as well when it cannot be read any more, since its key is gone or it was tampered with.
     */
    @Nullable String openIfReadable(UUID caseId, int version, byte @Nullable [] stored) {
        try {
            return open(caseId, version, stored);
        } catch (KeyMissing | SealBroken lost) {
            return null;
        }
    }
}

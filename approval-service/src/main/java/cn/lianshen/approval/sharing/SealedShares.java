package cn.lianshen.approval.sharing;

import cn.lianshen.approval.sharing.domain.Kept;
import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.store.SealedColumn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a record says, and why somebody acted by hand, each for its row and no other. */
@Component
final class SealedShares {
    static final SealedColumn RECORD =
            new SealedColumn(
                    "shared_records",
                    "record",
                    List.of(
                            SealedColumn.Key.uuid("case_id"),
                            SealedColumn.Key.text("material"),
                            SealedColumn.Key.text("part")));
    static final SealedColumn NOTE =
            new SealedColumn(
                    "shared_record_acts", "note", List.of(SealedColumn.Key.uuid("act_id")));

    private final FieldCipher cipher;
    private final JsonMapper json;

    SealedShares(FieldCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(UUID caseId, String material, String part, Kept kept) {
        return cipher.seal(json.writeValueAsString(kept), RECORD.place(caseId, material, part));
    }

    Kept open(UUID caseId, String material, String part, byte[] stored) {
        return json.readValue(
                cipher.open(stored, RECORD.place(caseId, material, part)), Kept.class);
    }

    byte[] note(UUID actId, String note) {
        return cipher.seal(note, NOTE.place(actId));
    }
}

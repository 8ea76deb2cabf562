package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;

/** A version of a document that another case of the same founder uses. */
public record EarlierDocument(UUID caseId, String caseNumber, CaseDocument document) {

    static EarlierDocument read(Readable row) {
        return new EarlierDocument(
                requireNonNull(row.get("case_id", UUID.class)),
                requireNonNull(row.get("case_number", String.class)),
                CaseDocument.read(row));
    }

    public String material() {
        return document.material();
    }
}

package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.util.UUID;

/**
 * A version of a document that a case uses.
 *
 * @param material for which one
 * @param since version of the case from which on
 */
public record CaseDocument(String material, int since, UUID documentId, DocumentVersion version) {

    static final String COLUMNS = "m.material, m.since, m.document_id, " + DocumentVersion.COLUMNS;

    static CaseDocument read(Readable row) {
        return new CaseDocument(
                requireNonNull(row.get("material", String.class)),
                requireNonNull(row.get("since", Integer.class)),
                requireNonNull(row.get("document_id", UUID.class)),
                DocumentVersion.read(row));
    }
}

package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.web.Caller;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A document (材料文件) of a person.
 *
 * @param material code of the material that it is
 * @param latest number of its latest version
 * @param versions in order; in lists the latest alone
 */
public record Document(
        UUID documentId,
        String ownerId,
        String material,
        int latest,
        Instant createdAt,
        List<DocumentVersion> versions) {

    static final String COLUMNS =
            "d.document_id, d.owner_id, d.material, d.latest, d.created_at, "
                    + DocumentVersion.COLUMNS;

    /** With the one version that stands in the row. */
    static Document read(Readable row) {
        return new Document(
                requireNonNull(row.get("document_id", UUID.class)),
                requireNonNull(row.get("owner_id", String.class)),
                requireNonNull(row.get("material", String.class)),
                requireNonNull(row.get("latest", Integer.class)),
                requireNonNull(row.get("created_at", OffsetDateTime.class)).toInstant(),
                List.of(DocumentVersion.read(row)));
    }

    /** Both rows' versions. */
    Document and(Document next) {
        var all = Stream.concat(versions.stream(), next.versions.stream()).toList();
        return new Document(documentId, ownerId, material, latest, createdAt, all);
    }

    /** Whole to its owner; without numbers in names to everybody else, as to who acts for one. */
    public Document shownTo(Caller caller) {
        return caller.agent() == null && caller.subject().equals(ownerId)
                ? this
                : new Document(
                        documentId,
                        ownerId,
                        material,
                        latest,
                        createdAt,
                        versions.stream().map(DocumentVersion::masked).toList());
    }

    public Optional<DocumentVersion> version(int number) {
        return versions.stream().filter(each -> each.version() == number).findFirst();
    }
}

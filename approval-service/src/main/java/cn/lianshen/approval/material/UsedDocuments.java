package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.material.domain.DocumentState;
import cn.lianshen.approval.material.domain.UsedDocument;
import cn.lianshen.web.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the versions that a form means when it names documents, and says what is wrong with it. */
@Component
public final class UsedDocuments {
    private static final String OWN =
            "SELECT "
                    + Document.COLUMNS
                    + " FROM documents d JOIN document_versions v USING (document_id)"
                    + " WHERE d.owner_id = $1 AND d.document_id = ANY ($2) ORDER BY v.version";

    private final DatabaseClient database;

    UsedDocuments(DatabaseClient database) {
        this.database = database;
    }

    /** Either all of them, or everything that is wrong. */
    public sealed interface Found {

        /** Each names exactly one version. */
        record All(List<UsedDocument> documents) implements Found {}

        /** Each fault names its place in the form. */
        record Faulty(List<FieldFault> faults) implements Found {}
    }

    /**
     * What a person's form means.
     *
     * @param field where the map stands in the form
     * @param uses by material code; each document must be of that material and of that person
     */
    public Mono<Found> find(String ownerId, String field, Map<String, List<DocumentUse>> uses) {
        var ids =
                uses.values().stream()
                        .flatMap(List::stream)
                        .map(DocumentUse::documentId)
                        .distinct();
        var wanted = ids.toArray(UUID[]::new);
        return wanted.length == 0
                ? Mono.just(new Found.All(List.of()))
                : database.sql(OWN)
                        .bind(0, ownerId)
                        .bind(1, wanted)
                        .map(Document::read)
                        .all()
                        .collect(Collectors.toMap(Document::documentId, d -> d, Document::and))
                        .map(own -> new Search(field, own).found(uses));
    }

    private static final class Search {
        private final String field;
        private final Map<UUID, Document> own;
        private final List<UsedDocument> used = new ArrayList<>();
        private final List<FieldFault> faults = new ArrayList<>();

        Search(String field, Map<UUID, Document> own) {
            this.field = field;
            this.own = own;
        }

        Found found(Map<String, List<DocumentUse>> uses) {
            uses.forEach(
                    (material, all) -> {
                        for (var i = 0; i < all.size(); i++) {
                            look(material, all.get(i), "%s.%s[%d]".formatted(field, material, i));
                        }
                    });
            return faults.isEmpty()
                    ? new Found.All(used.stream().distinct().toList())
                    : new Found.Faulty(faults);
        }

        private void look(String material, DocumentUse use, String place) {
            var document = own.get(use.documentId());
            if (document == null) {
                faults.add(FieldFault.of(place, "document-not-found"));
            } else if (!document.material().equals(material)) {
                faults.add(FieldFault.of(place, "document-of-other-material", document.material()));
            } else {
                look(document, use, place);
            }
        }

        private void look(Document document, DocumentUse use, String place) {
            var number = use.version() == null ? document.latest() : requireNonNull(use.version());
            var version = document.version(number);
            if (version.isEmpty()) {
                faults.add(FieldFault.of(place, "document-version-not-found", document.latest()));
            } else if (version.get().state() == DocumentState.INFECTED) {
                faults.add(FieldFault.of(place, "document-infected"));
            } else {
                used.add(new UsedDocument(document.material(), document.documentId(), number));
            }
        }
    }
}

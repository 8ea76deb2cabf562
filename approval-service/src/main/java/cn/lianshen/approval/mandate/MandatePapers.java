package cn.lianshen.approval.mandate;

import cn.lianshen.approval.draft.Drafts;
import cn.lianshen.approval.mandate.domain.Coverage;
import cn.lianshen.approval.mandate.domain.Mandate;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.Document;
import cn.lianshen.approval.material.Documents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Which of a founder's documents a mandate opens. */
@Component
final class MandatePapers {
    private final Documents documents;
    private final CaseDocuments used;
    private final Drafts drafts;
    private final JsonMapper json;

    MandatePapers(Documents documents, CaseDocuments used, Drafts drafts, JsonMapper json) {
        this.documents = documents;
        this.used = used;
        this.drafts = drafts;
        this.json = json;
    }

    /** What the draft or its case names, and what the officer handed in; and nobody else's. */
    Mono<Boolean> include(Mandate mandate, Coverage coverage, UUID documentId) {
        return documents
                .find(documentId)
                .filter(found -> found.ownerId().equals(mandate.founderId()))
                .flatMap(
                        found ->
                                isBy(mandate.officer(), found)
                                        ? Mono.just(true)
                                        : isNamed(mandate, coverage, documentId))
                .defaultIfEmpty(false);
    }

    private static boolean isBy(@Nullable String officer, Document document) {
        return document.versions().stream()
                .anyMatch(version -> version.handedInBy().equals(officer));
    }

    private Mono<Boolean> isNamed(Mandate mandate, Coverage coverage, UUID documentId) {
        var byDraft =
                drafts.find(mandate.founderId(), mandate.draftId())
                        .map(draft -> isNamed(draft.content(), documentId));
        var byCase =
                Mono.justOrEmpty(coverage.caseId())
                        .flatMapMany(used::ofCase)
                        .any(document -> document.documentId().equals(documentId));
        return byDraft.concatWith(byCase).any(named -> named);
    }

    private boolean isNamed(String form, UUID documentId) {
        return json.readTree(form).findValuesAsString("documentId").stream()
                .anyMatch(documentId.toString()::equalsIgnoreCase);
    }
}

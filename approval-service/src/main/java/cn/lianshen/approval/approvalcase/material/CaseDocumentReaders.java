package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.DocumentReaders;
import cn.lianshen.approval.material.SitePhotos;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Officers read what cases of their county use, or what serves them from an earlier one, as far as
 * it concerns their bureau.
 */
@Component
final class CaseDocumentReaders implements DocumentReaders {
    private final CaseDocuments documents;
    private final EarlierDocuments earlier;
    private final CaseStore cases;
    private final MaterialReaders readers;
    private final SitePhotos photos;

    CaseDocumentReaders(
            CaseDocuments documents,
            EarlierDocuments earlier,
            CaseStore cases,
            MaterialReaders readers,
            SitePhotos photos) {
        this.documents = documents;
        this.earlier = earlier;
        this.cases = cases;
        this.readers = readers;
        this.photos = photos;
    }

    @Override
    public Mono<Boolean> mayRead(Caller caller, UUID documentId, int version) {
        if (caller.region() == null || caller.is(Role.FOUNDER)) {
            return Mono.just(false);
        }
        var uses = documents.using(documentId, version).cache();
        return uses.concatMap(use -> usedFor(caller, use))
                .concatWith(uses.concatMap(use -> servesFor(caller, use, documentId, version)))
                .concatWith(Mono.defer(() -> showsTheSite(caller, documentId)))
                .any(yes -> yes);
    }

    /** Whether it is a photograph of a site, and the caller sees all of its case. */
    private Mono<Boolean> showsTheSite(Caller caller, UUID documentId) {
        return photos.caseOf(documentId)
                .flatMap(cases::load)
                .map(found -> found.approvalCase().filing())
                .map(filing -> CaseAccess.of(caller, filing) == CaseAccess.WHOLE);
    }

    private Mono<Boolean> usedFor(Caller caller, CaseDocuments.Use use) {
        return filing(use).map(filing -> readers.sees(caller, filing, use.material()));
    }

    /** Whether a later case, on which the caller works, goes on with it. */
    private Flux<Boolean> servesFor(
            Caller caller, CaseDocuments.Use use, UUID documentId, int version) {
        return filing(use)
                .flatMapMany(filing -> documents.casesOf(filing.founderId(), filing.region()))
                .filter(other -> !other.equals(use.caseId()))
                .concatMap(
                        other ->
                                cases.history(other)
                                        .collectList()
                                        .filter(all -> sees(caller, all, use.material()))
                                        .flatMap(all -> earlier.of(other, all)))
                .map(
                        serving ->
                                serving.stream()
                                        .map(one -> one.document())
                                        .anyMatch(
                                                one ->
                                                        one.documentId().equals(documentId)
                                                                && one.version().version()
                                                                        == version));
    }

    private boolean sees(Caller caller, List<CaseEntry> history, String material) {
        return readers.sees(caller, (ApplicationFiled) history.getFirst().event(), material);
    }

    private Mono<ApplicationFiled> filing(CaseDocuments.Use use) {
        return cases.load(use.caseId()).map(found -> found.approvalCase().filing());
    }
}

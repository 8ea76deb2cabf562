package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.material.CaseDocuments;
import cn.lianshen.approval.material.DocumentReaders;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Officers read what cases of their county use, as far as it concerns their bureau. */
@Component
final class CaseDocumentReaders implements DocumentReaders {
    private final CaseDocuments documents;
    private final CaseStore cases;
    private final MaterialReaders readers;

    CaseDocumentReaders(CaseDocuments documents, CaseStore cases, MaterialReaders readers) {
        this.documents = documents;
        this.cases = cases;
        this.readers = readers;
    }

    @Override
    public Mono<Boolean> mayRead(Caller caller, UUID documentId, int version) {
        return caller.region() == null || caller.is(Role.FOUNDER)
                ? Mono.just(false)
                : documents
                        .using(documentId, version)
                        .concatMap(use -> mayRead(caller, use))
                        .any(yes -> yes);
    }

    private Mono<Boolean> mayRead(Caller caller, CaseDocuments.Use use) {
        return cases.load(use.caseId())
                .map(found -> found.approvalCase().filing())
                .map(filing -> readers.sees(caller, filing, use.material()));
    }
}

package cn.lianshen.approval.notice;

import cn.lianshen.approval.approvalcase.CaseStore;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads case files. */
@Component
final class CaseFiles {
    private final CaseStore store;

    CaseFiles(CaseStore store) {
        this.store = store;
    }

    /** Empty when there is no such case. */
    Mono<CaseFile> find(UUID caseId) {
        return store.history(caseId)
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(history -> new CaseFile(caseId, history));
    }
}

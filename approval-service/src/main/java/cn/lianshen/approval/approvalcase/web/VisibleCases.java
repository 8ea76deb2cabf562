package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds cases for readers. A case that the caller may not see is not found. */
@Component
final class VisibleCases {
    private final CaseStore store;

    VisibleCases(CaseStore store) {
        this.store = store;
    }

    /** All that happened, in order; at least the filing. */
    Mono<List<CaseEntry>> history(UUID caseId, Caller caller) {
        return store.history(caseId)
                .collectList()
                .filter(history -> !history.isEmpty())
                .filter(history -> access(history, caller) != CaseAccess.NONE)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    static CaseAccess access(List<CaseEntry> history, Caller caller) {
        return CaseAccess.of(caller, filing(history));
    }

    static ApplicationFiled filing(List<CaseEntry> history) {
        return (ApplicationFiled) history.getFirst().event();
    }
}

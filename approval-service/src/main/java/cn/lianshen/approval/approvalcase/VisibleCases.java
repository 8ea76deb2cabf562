package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds cases for readers. A case that the caller may not see is not found. */
@Component
public final class VisibleCases {
    private final CaseStore store;

    VisibleCases(CaseStore store) {
        this.store = store;
    }

    /** All that happened, in order; at least the filing. */
    public Mono<List<CaseEntry>> history(UUID caseId, Caller caller) {
        return store.history(caseId)
                .collectList()
                .filter(history -> !history.isEmpty())
                .filter(history -> access(history, caller) != CaseAccess.NONE)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** How much of it the caller may see. */
    public static CaseAccess access(List<CaseEntry> history, Caller caller) {
        return CaseAccess.of(caller, filing(history));
    }

    /** How every history begins. */
    public static ApplicationFiled filing(List<CaseEntry> history) {
        return (ApplicationFiled) history.getFirst().event();
    }
}

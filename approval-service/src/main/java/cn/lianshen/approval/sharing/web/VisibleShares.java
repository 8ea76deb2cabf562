package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.SharedCases;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a caller may see of what is asked for a case: founder, lead and supervisor all, a bureau
 * what it is the source of or what its question rests on. What one may not see is not found.
 */
@Component
final class VisibleShares {
    private final SharedCases cases;

    VisibleShares(SharedCases cases) {
        this.cases = cases;
    }

    /** The case with those of its asks that the caller may see. */
    Mono<SharedCase> find(UUID caseId, Caller caller) {
        return cases.find(caseId)
                .map(it -> new SharedCase(caseId, it.approvalCase(), visible(it, caller)))
                .filter(it -> !it.asks().isEmpty() || isPartOf(it, caller))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** The same with the asks of one material, of which there is at least one. */
    Mono<SharedCase> find(UUID caseId, String material, Caller caller) {
        return find(caseId, caller)
                .map(it -> new SharedCase(caseId, it.approvalCase(), of(material, it.asks())))
                .filter(it -> !it.asks().isEmpty())
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private static List<SharedAsk> of(String material, List<SharedAsk> asks) {
        return asks.stream().filter(ask -> ask.material().equals(material)).toList();
    }

    private static boolean isPartOf(SharedCase it, Caller caller) {
        return CaseAccess.of(caller, it.filing()) != CaseAccess.NONE;
    }

    private static List<SharedAsk> visible(SharedCase it, Caller caller) {
        return CaseAccess.of(caller, it.filing()) == CaseAccess.WHOLE
                ? it.asks()
                : it.asks().stream().filter(ask -> concerns(it, ask, caller)).toList();
    }

    private static boolean concerns(SharedCase it, SharedAsk ask, Caller caller) {
        var bureau = caller.bureau();
        var works = caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        if (bureau == null || !works || !caller.worksIn(it.filing().region())) {
            return false;
        }
        return ask.sources().contains(bureau) || restsOn(it, ask.material(), bureau);
    }

    private static boolean restsOn(SharedCase it, String material, String bureau) {
        return it.filing().consultedBureaus().stream()
                .anyMatch(
                        asked ->
                                asked.bureau().equals(bureau)
                                        && asked.materials().contains(material));
    }
}

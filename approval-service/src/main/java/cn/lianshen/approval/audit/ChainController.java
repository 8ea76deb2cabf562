package cn.lianshen.approval.audit;

import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.inquiry.InquiryWords;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether the log is what was written. */
@RestController
@RequestMapping("/api/v1/approval/audit")
final class ChainController {
    private static final int CASES = 1000;

    private final Chains chains;
    private final CalendarChains calendars;
    private final VisibleCases cases;
    private final InquiryWords words;

    ChainController(
            Chains chains, CalendarChains calendars, VisibleCases cases, InquiryWords words) {
        this.chains = chains;
        this.calendars = calendars;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/chains/{caseId}")
    @Operation(
            summary = "验证一件办件的记录 Whether one case's log is whole",
            description =
                    "逐条验证散列链、记录列和办件末端。Every hash, every column beside the bytes, and the end.")
    Mono<ChainReport> one(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return seen(caseId, caller)
                .then(chains.of(caseId))
                .switchIfEmpty(calendars.of(caseId))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .map(report -> worded(report, headers));
    }

    @GetMapping("/chains")
    @Operation(
            summary = "分批验证全部记录 Whether the logs of all cases are whole, some thousand at a time",
            description =
                    "仅限运维人员；用上一批的 next 继续，没有 next 即已全部验证；第一批同时验证载入的放假安排。For"
                            + " operators; go on with the last answer's next; without one, all has been"
                            + " looked at. The first answer covers the loaded holiday notices, too.")
    Mono<ChainReport> some(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestHeader HttpHeaders headers) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.of(403, "not-an-auditor").asException();
        }
        var some = chains.behind(after, CASES);
        return (after == null ? some.zipWith(calendars.all(), ChainReport::with) : some)
                .map(report -> worded(report, headers));
    }

    /** An operator may look at any chain, seeing nothing of what it says. */
    private Mono<?> seen(UUID caseId, Caller caller) {
        Auditor.of(caller);
        return caller.is(Role.OPERATOR) ? Mono.empty() : cases.history(caseId, caller);
    }

    private ChainReport worded(ChainReport report, HttpHeaders headers) {
        var locale = ProblemLanguage.of(headers);
        return report.worded(kind -> words.text("chain." + kind, locale));
    }
}

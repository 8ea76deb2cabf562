package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.inquiry.domain.Audience;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A case's whole life, as much of it as the caller may know. */
@RestController
final class TimelineController {
    private final VisibleCases cases;
    private final Timeline timeline;

    TimelineController(VisibleCases cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    @GetMapping("/api/v1/approval/cases/{caseId}/timeline")
    @Operation(
            summary = "办理过程 What happened to the case",
            description =
                    "按顺序列出何时、谁、做了什么、对各计时有何影响；只含查看人可以知道的部分。"
                            + " In order: when, who, what, and what it did to the clocks; as far as the"
                            + " reader may know.")
    Mono<List<TimelineLine>> timeline(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return cases.history(caseId, caller)
                .map(
                        history ->
                                timeline.of(
                                        history,
                                        audience(caller, history),
                                        ProblemLanguage.of(headers)));
    }

    private static Audience audience(Caller caller, List<CaseEntry> history) {
        if (VisibleCases.filing(history).founderId().equals(caller.subject())) {
            return new Audience(Audience.Kind.FOUNDER, null);
        }
        return VisibleCases.access(history, caller) == CaseAccess.WHOLE
                ? new Audience(Audience.Kind.HOUSE, caller.bureau())
                : new Audience(Audience.Kind.PART, caller.bureau());
    }
}

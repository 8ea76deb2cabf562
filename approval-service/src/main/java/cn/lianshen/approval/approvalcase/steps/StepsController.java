package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.Actors;
import cn.lianshen.approval.approvalcase.CaseAccess;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.VisibleCases;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells bureaus what they may do to a case now; the steps themselves judge once more. */
@RestController
final class StepsController {
    private final VisibleCases cases;
    private final Calendars calendars;
    private final StepWords words;
    private final Clock clock;

    StepsController(VisibleCases cases, Calendars calendars, StepWords words, Clock countyClock) {
        this.cases = cases;
        this.calendars = calendars;
        this.words = words;
        this.clock = countyClock;
    }

    @GetMapping("/api/v1/approval/cases/{caseId}/steps")
    @Operation(
            summary = "现在可以办理的步骤 What the caller may do now",
            description =
                    "本部门经办人此刻可以办理的步骤，不能办理的说明原因；另有补正需求汇总和前置条件清单。"
                            + " Steps that the caller's bureau may take now, or what stands in the way;"
                            + " demands of all bureaus and the checklist of preconditions.")
    Mono<StepsView> steps(
            @PathVariable UUID caseId, Caller caller, @RequestHeader HttpHeaders headers) {
        return caller.is(Role.FOUNDER)
                ? Mono.error(Problem.forbidden().asException())
                : cases.history(caseId, caller)
                        .map(history -> view(history, caller, ProblemLanguage.of(headers)));
    }

    private StepsView view(List<CaseEntry> history, Caller caller, Locale locale) {
        var it = CaseEntry.told(history);
        var whole = CaseAccess.of(caller, it.filing()) == CaseAccess.WHOLE;
        var calendar = calendars.forRegion(it.filing().region());
        var probe = new Probe(it, Actors.of(caller), LocalDate.now(clock), calendar);
        return new StepsView(
                it.version(),
                caller.bureau(),
                it.filing().involved(),
                it.staffing().officers().get(probe.bureau()),
                PossibleSteps.of(probe).map(one -> words.line(one, locale)).toList(),
                whole ? it.intake().demands() : List.of(),
                whole ? words.checklist(it.review().checklist(), locale) : List.of());
    }
}

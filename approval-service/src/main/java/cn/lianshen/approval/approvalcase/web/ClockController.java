package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.review.BeginExamination;
import cn.lianshen.approval.approvalcase.domain.review.EndExamination;
import cn.lianshen.approval.approvalcase.domain.review.ExtendLimit;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.ResumeProceedings;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What moves the clocks of a case (计时). Who may take each step, and when, is told by its command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class ClockController {
    private final CaseSteps steps;

    ClockController(CaseSteps steps) {
        this.steps = steps;
    }

    /** Something is tested or appraised by others (检验、检测、检疫、鉴定). */
    @PostMapping("/examination")
    Mono<ResponseEntity<CaseReceipt>> beginExamination(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Noticed body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new BeginExamination(actor, body.notice(), today, calendar));
    }

    /** Its result is there. */
    @PostMapping("/examination/end")
    Mono<ResponseEntity<CaseReceipt>> endExamination(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody ExaminationResult body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new EndExamination(actor, body.result(), today, calendar));
    }

    /** The hard limit is extended, once (延长期限). */
    @PostMapping("/extension")
    Mono<ResponseEntity<CaseReceipt>> extend(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody ExtensionRequest body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ExtendLimit(actor, body.manner(), body.reason(), today, calendar));
    }

    /** Something outside the case stops it (中止办理). */
    @PostMapping("/suspension")
    Mono<ResponseEntity<CaseReceipt>> suspend(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Suspension body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new SuspendProceedings(
                                actor,
                                body.localRule(),
                                body.reason(),
                                body.notice(),
                                today,
                                calendar));
    }

    /** What stopped the case is over (恢复办理). */
    @PostMapping("/suspension/end")
    Mono<ResponseEntity<CaseReceipt>> resume(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) -> new ResumeProceedings(actor, today, calendar));
    }

    /** Body of the request. */
    record ExaminationResult(@Nullable String result) {}

    /** Body of the request. */
    record ExtensionRequest(Extension manner, @Nullable String reason) {}

    /** Body of the request. */
    record Suspension(String localRule, @Nullable String reason, PauseNotice notice) {}
}

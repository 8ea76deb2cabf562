package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import cn.lianshen.approval.approvalcase.domain.review.ClosePublicity;
import cn.lianshen.approval.approvalcase.domain.review.ConfirmPreconditions;
import cn.lianshen.approval.approvalcase.domain.review.RaiseObjection;
import cn.lianshen.approval.approvalcase.domain.review.RecordCollectiveDecision;
import cn.lianshen.approval.approvalcase.domain.review.RecordLegalityOpinion;
import cn.lianshen.approval.approvalcase.domain.review.StartPublicity;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.util.List;
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
 * What the lead does before it decides: legality, the leaders, publicity. Who may take each step,
 * and when, is told by its command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class DeliberationController {
    private final CaseSteps steps;

    DeliberationController(CaseSteps steps) {
        this.steps = steps;
    }

    /** The lead has gone through preconditions and found them met (前置条件确认). */
    @PostMapping("/preconditions")
    Mono<ResponseEntity<CaseReceipt>> confirmPreconditions(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody Confirmation body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) ->
                        new ConfirmPreconditions(actor, body.preconditions(), body.note()));
    }

    /** One of the three opinions on legality (三方联审). */
    @PostMapping("/legality-opinions")
    Mono<ResponseEntity<CaseReceipt>> giveLegalityOpinion(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody LegalityOpinion body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) ->
                        new RecordLegalityOpinion(
                                actor, body.party(), body.conclusion(), body.reason()));
    }

    /** The leaders decide together (集体研究). */
    @PostMapping("/collective-decision")
    Mono<ResponseEntity<CaseReceipt>> decideTogether(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody CollectiveDecision body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) ->
                        new RecordCollectiveDecision(
                                actor, body.participants(), body.conclusion(), body.minutes()));
    }

    /** The intended decision is made public (公示). */
    @PostMapping("/publicity")
    Mono<ResponseEntity<CaseReceipt>> publish(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody PublicityRequest body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new StartPublicity(actor, body.workingDays(), today, calendar));
    }

    /** The window takes an objection down (异议). */
    @PostMapping("/publicity/objections")
    Mono<ResponseEntity<CaseReceipt>> takeObjection(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Objection body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new RaiseObjection(actor, body.content(), today, calendar));
    }

    /** The publicity is over (公示结束). */
    @PostMapping("/publicity/closing")
    Mono<ResponseEntity<CaseReceipt>> closePublicity(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Closing body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ClosePublicity(actor, body.upheld(), body.reason(), today, calendar));
    }

    /** Body of the request. */
    record Confirmation(List<String> preconditions, @Nullable String note) {}

    /** Body of the request. */
    record LegalityOpinion(
            LegalityParty party, LegalityConclusion conclusion, @Nullable String reason) {}

    /** Body of the request. */
    record CollectiveDecision(int participants, Conclusion conclusion, @Nullable String minutes) {}

    /** Body of the request. */
    record PublicityRequest(int workingDays) {}

    /** Body of the request. */
    record Objection(@Nullable String content) {}

    /** Body of the request. */
    record Closing(boolean upheld, @Nullable String reason) {}
}

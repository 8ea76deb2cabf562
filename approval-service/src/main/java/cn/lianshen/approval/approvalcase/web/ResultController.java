package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.decision.CheckCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.ConcludeInspection;
import cn.lianshen.approval.approvalcase.domain.decision.DecideOnCommitment;
import cn.lianshen.approval.approvalcase.domain.delivery.ArchiveCase;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.HandBackLicence;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueApproval;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.time.LocalDate;
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
 * Conclusions other than a decision, and what follows the result. Who may take each step, and when,
 * is told by its command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class ResultController {
    private final CaseSteps steps;

    ResultController(CaseSteps steps) {
        this.steps = steps;
    }

    /** The lead concludes an annual inspection (年检结论). */
    @PostMapping("/conclusion")
    Mono<ResponseEntity<CaseReceipt>> conclude(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody InspectionConclusion body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) ->
                        new ConcludeInspection(actor, body.year(), body.result(), body.reason()));
    }

    /** The lead decides on the spot against a commitment (告知承诺). */
    @PostMapping("/commitment-decision")
    Mono<ResponseEntity<CaseReceipt>> decideOnCommitment(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody MaterialCodes body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new DecideOnCommitment(actor, body.materials(), today, calendar));
    }

    /** The lead checks a commitment (承诺核查). */
    @PostMapping("/commitment-check")
    Mono<ResponseEntity<CaseReceipt>> checkCommitment(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody CommitmentReport body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new CheckCommitment(actor, body.kept(), body.reason()));
    }

    /** The lead issues a reply other than a licence (批准文件). */
    @PostMapping("/approval")
    Mono<ResponseEntity<CaseReceipt>> issueApproval(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Approval body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new IssueApproval(actor, body.number(), body.validTo(), today, calendar));
    }

    /** The licence is handed back (交回办学许可证). */
    @PostMapping("/licence-return")
    Mono<ResponseEntity<CaseReceipt>> handBackLicence(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) -> new HandBackLicence(actor, today, calendar));
    }

    /** The result reached the applicant (送达). */
    @PostMapping("/delivery")
    Mono<ResponseEntity<CaseReceipt>> deliver(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Delivery body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, _) -> new DeliverResult(actor, body.manner(), today));
    }

    /** The case is archived (归档). */
    @PostMapping("/archive")
    Mono<ResponseEntity<CaseReceipt>> archive(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(caseId, seen, caller, (actor, _, _) -> new ArchiveCase(actor));
    }

    /** Body of the request. */
    record InspectionConclusion(int year, InspectionResult result, @Nullable String reason) {}

    /** Body of the request. */
    record CommitmentReport(boolean kept, @Nullable String reason) {}

    /** Body of the request. */
    record Approval(String number, @Nullable LocalDate validTo) {}

    /** Body of the request. */
    record Delivery(DeliveryManner manner) {}
}

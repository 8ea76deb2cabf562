package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.aftergrant.AnnulPermission;
import cn.lianshen.approval.approvalcase.domain.aftergrant.CancelLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.RevokeLicence;
import cn.lianshen.approval.approvalcase.domain.aftergrant.WithdrawPermission;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import cn.lianshen.approval.approvalcase.domain.intake.TerminateProceedings;
import cn.lianshen.approval.approvalcase.domain.intake.WithdrawApplication;
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
 * Ways in which a case ends early, and acts on a permission after its grant. Who may take each
 * step, and when, is told by its command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class EndingController {
    private final CaseSteps steps;

    EndingController(CaseSteps steps) {
        this.steps = steps;
    }

    /** The founder takes the application back (撤回申请). */
    @PostMapping("/withdrawal")
    Mono<ResponseEntity<CaseReceipt>> withdraw(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Reason body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new WithdrawApplication(actor, body.reason()));
    }

    /** The lead ends a case that cannot go on (终止办理). */
    @PostMapping("/termination")
    Mono<ResponseEntity<CaseReceipt>> terminate(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody TerminationRequest body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new TerminateProceedings(actor, body.ground(), body.reason()));
    }

    /** 撤销行政许可. */
    @PostMapping("/annulment")
    Mono<ResponseEntity<CaseReceipt>> annul(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Act body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new AnnulPermission(actor, body.article(), body.reason()));
    }

    /** 注销办学许可证. */
    @PostMapping("/cancellation")
    Mono<ResponseEntity<CaseReceipt>> cancel(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Act body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new CancelLicence(actor, body.article(), body.reason()));
    }

    /** 撤回行政许可. */
    @PostMapping("/permission-withdrawal")
    Mono<ResponseEntity<CaseReceipt>> withdrawPermission(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Act body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new WithdrawPermission(actor, body.article(), body.reason()));
    }

    /** 吊销办学许可证. */
    @PostMapping("/revocation")
    Mono<ResponseEntity<CaseReceipt>> revoke(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Act body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new RevokeLicence(actor, body.article(), body.reason()));
    }

    /** Body of the request. */
    record TerminationRequest(Termination ground, @Nullable String reason) {}

    /** Body of the request. */
    record Act(String article, @Nullable String reason) {}
}

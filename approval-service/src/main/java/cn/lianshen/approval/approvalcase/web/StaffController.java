package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.event.AgentGround;
import cn.lianshen.approval.approvalcase.domain.staff.AppointAgent;
import cn.lianshen.approval.approvalcase.domain.staff.ClaimCase;
import cn.lianshen.approval.approvalcase.domain.staff.HandOverCase;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import cn.lianshen.approval.approvalcase.domain.staff.ReleaseCase;
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
 * Who works on the case (经办、取消认领、移交、回避、代办). Who may take each step, and when, is told by its
 * command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class StaffController {
    private final CaseSteps steps;

    StaffController(CaseSteps steps) {
        this.steps = steps;
    }

    /** An officer takes the own bureau's part (认领). */
    @PostMapping("/claim")
    Mono<ResponseEntity<CaseReceipt>> claim(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(caseId, seen, caller, (actor, _, _) -> new ClaimCase(actor));
    }

    /** An officer gives the own part back to the bureau (取消认领). */
    @PostMapping("/release")
    Mono<ResponseEntity<CaseReceipt>> release(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody(required = false) @Nullable Reason body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new ReleaseCase(actor, body == null ? null : body.reason()));
    }

    /** A bureau's part goes to another officer (移交). */
    @PostMapping("/handover")
    Mono<ResponseEntity<CaseReceipt>> handOver(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Handover body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new HandOverCase(actor, body.bureau(), body.to(), body.reason()));
    }

    /** An officer stays out of the case (回避). */
    @PostMapping("/recusal")
    Mono<ResponseEntity<CaseReceipt>> recuse(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Reason body) {
        return steps.take(
                caseId, seen, caller, (actor, _, _) -> new RecuseOfficer(actor, body.reason()));
    }

    /** An officer helps the founder (代办). */
    @PostMapping("/agent")
    Mono<ResponseEntity<CaseReceipt>> appointAgent(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Agent body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) ->
                        new AppointAgent(actor, body.agent(), body.ground(), body.consented()));
    }

    /** Body of the request. */
    record Handover(String bureau, String to, @Nullable String reason) {}

    /** Body of the request. */
    record Agent(String agent, AgentGround ground, boolean consented) {}
}

package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.AmendRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.DeregisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.delivery.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.delivery.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.approvalcase.licence.IssueLicenceStep;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The steps that every case takes. Each names the version that it builds on with {@code If-Match}
 * and is answered with the next one as {@code ETag}.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class CaseStepController {
    private final CaseSteps steps;
    private final IssueLicenceStep issueLicence;

    CaseStepController(CaseSteps steps, IssueLicenceStep issueLicence) {
        this.steps = steps;
        this.issueLicence = issueLicence;
    }

    /** The lead accepts (受理) and the bureaus of the route are asked. */
    @PostMapping("/acceptance")
    Mono<ResponseEntity<CaseReceipt>> accept(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) -> new AcceptApplication(actor, today, calendar));
    }

    /** A consulted bureau gives its opinion (征询意见). */
    @PostMapping("/opinions")
    Mono<ResponseEntity<CaseReceipt>> opinion(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody OpinionRequest opinion) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, _, _) -> new RecordOpinion(actor, opinion.conclusion(), opinion.reason()));
    }

    /** The lead grants or refuses the permission (决定). */
    @PostMapping("/decision")
    Mono<ResponseEntity<CaseReceipt>> decide(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody DecisionRequest decision) {
        var reason = decision.reason();
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        switch (decision.outcome()) {
                            case GRANT -> new GrantPermission(actor, reason, today, calendar);
                            case REFUSE -> new RefusePermission(actor, reason, today);
                        });
    }

    /** The lead issues the licence (制证). */
    @PostMapping("/licence")
    Mono<ResponseEntity<CaseReceipt>> licence(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.prepare(caseId, seen, caller, issueLicence);
    }

    /** The registering bureau registers, amends, strikes off or refuses to (法人登记). */
    @PostMapping("/registration")
    Mono<ResponseEntity<CaseReceipt>> register(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody RegistrationRequest body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, _) ->
                        switch (body.outcome()) {
                            case REGISTER -> new RegisterLegalPerson(actor, body.code(), today);
                            case AMEND -> new AmendRegistration(actor, today);
                            case DEREGISTER -> new DeregisterLegalPerson(actor, today);
                            case REFUSE -> new RefuseRegistration(actor, body.reason());
                        });
    }
}

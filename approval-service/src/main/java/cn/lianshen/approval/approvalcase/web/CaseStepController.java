package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.HandleCaseCommand;
import cn.lianshen.approval.approvalcase.Step;
import cn.lianshen.approval.approvalcase.domain.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.RecordOpinion;
import cn.lianshen.approval.approvalcase.domain.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.RegisterLegalPerson;
import cn.lianshen.approval.approvalcase.licence.IssueLicenceStep;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
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
 * The steps that bureaus take in a case. Each names the version that it builds on with {@code
 * If-Match} and is answered with the next one as {@code ETag}.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class CaseStepController {
    private final HandleCaseCommand cases;
    private final WorkingCalendar calendar;
    private final IssueLicenceStep issueLicence;

    CaseStepController(
            HandleCaseCommand cases, WorkingCalendar calendar, IssueLicenceStep issueLicence) {
        this.cases = cases;
        this.calendar = calendar;
        this.issueLicence = issueLicence;
    }

    /** The lead accepts (受理) and the bureaus of the route are asked. */
    @PostMapping("/acceptance")
    Mono<ResponseEntity<CaseReceipt>> accept(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return handle(
                caseId,
                seen,
                caller,
                (_, actor, today) -> Mono.just(new AcceptApplication(actor, today, calendar)));
    }

    /** A consulted bureau gives its opinion (征询意见). */
    @PostMapping("/opinions")
    Mono<ResponseEntity<CaseReceipt>> opinion(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody OpinionRequest opinion) {
        return handle(
                caseId,
                seen,
                caller,
                (_, actor, _) ->
                        Mono.just(
                                new RecordOpinion(actor, opinion.conclusion(), opinion.reason())));
    }

    /** The lead grants or refuses the permission (决定). */
    @PostMapping("/decision")
    Mono<ResponseEntity<CaseReceipt>> decide(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody DecisionRequest decision) {
        var reason = decision.reason();
        return handle(
                caseId,
                seen,
                caller,
                (_, actor, today) ->
                        Mono.just(
                                switch (decision.outcome()) {
                                    case GRANT ->
                                            new GrantPermission(actor, reason, today, calendar);
                                    case REFUSE -> new RefusePermission(actor, reason);
                                }));
    }

    /** The lead issues the licence (制证). */
    @PostMapping("/licence")
    Mono<ResponseEntity<CaseReceipt>> licence(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return handle(caseId, seen, caller, issueLicence);
    }

    /** The registering bureau registers the legal person or refuses to (法人登记). */
    @PostMapping("/registration")
    Mono<ResponseEntity<CaseReceipt>> register(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody RegistrationRequest registration) {
        return handle(
                caseId,
                seen,
                caller,
                (_, actor, today) ->
                        Mono.just(
                                switch (registration.outcome()) {
                                    case REGISTER ->
                                            new RegisterLegalPerson(
                                                    actor, registration.code(), today);
                                    case REFUSE ->
                                            new RefuseRegistration(actor, registration.reason());
                                }));
    }

    private Mono<ResponseEntity<CaseReceipt>> handle(
            UUID caseId, IfMatch seen, Caller caller, Step step) {
        return cases.handle(caseId, seen.version(), caller, step).map(StepReplies::of);
    }
}

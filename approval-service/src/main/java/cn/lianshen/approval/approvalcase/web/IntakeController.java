package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptWithTolerance;
import cn.lianshen.approval.approvalcase.domain.intake.DemandMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideToleratedMaterials;
import cn.lianshen.approval.approvalcase.domain.intake.ReceiveApplication;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ResubmitApplication;
import cn.lianshen.approval.approvalcase.domain.intake.ReturnFromPrecheck;
import cn.lianshen.approval.approvalcase.domain.intake.TurnAwayApplication;
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
import tools.jackson.databind.json.JsonMapper;

/** From filing to acceptance (申请与受理). Who may take each step, and when, is told by its command. */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class IntakeController {
    private final CaseSteps steps;
    private final HandingInSteps handingIn;
    private final JsonMapper json;

    IntakeController(CaseSteps steps, HandingInSteps handingIn, JsonMapper json) {
        this.steps = steps;
        this.handingIn = handingIn;
        this.json = json;
    }

    /** The lead ends its pre-check: receives the application or returns it (网上预审). */
    @PostMapping("/precheck")
    Mono<ResponseEntity<CaseReceipt>> precheckDone(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Precheck body) {
        return steps.demand(
                caseId,
                seen,
                caller,
                body.named(),
                body.reason(),
                (actor, today, calendar) ->
                        switch (body.outcome()) {
                            case RECEIVE -> new ReceiveApplication(actor, today, calendar);
                            case RETURN ->
                                    new ReturnFromPrecheck(
                                            actor, body.named(), body.reason(), today, calendar);
                        });
    }

    /** The founder hands in again after the pre-check. */
    @PostMapping("/resubmission")
    Mono<ResponseEntity<CaseReceipt>> resubmit(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody Resubmission body) {
        return handingIn.take(
                caseId,
                seen,
                caller,
                body.uses(),
                (actor, today, calendar) ->
                        new ResubmitApplication(actor, body.content(), today, calendar));
    }

    /** A bureau asks for materials to be demanded in the one notice (补正需求). */
    @PostMapping("/demands")
    Mono<ResponseEntity<CaseReceipt>> demand(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Demand body) {
        return steps.demand(
                caseId,
                seen,
                caller,
                body.materials(),
                body.reason(),
                (actor, today, calendar) ->
                        new DemandMaterials(
                                actor, body.materials(), body.reason(), today, calendar));
    }

    /** The lead tells once of everything that is missing (一次性补正告知). */
    @PostMapping("/supplement-notice")
    Mono<ResponseEntity<CaseReceipt>> notifySupplement(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Demand body) {
        return steps.demand(
                caseId,
                seen,
                caller,
                body.materials(),
                body.reason(),
                (actor, today, calendar) ->
                        new RequestSupplement(
                                actor, body.materials(), body.reason(), today, calendar));
    }

    /** The founder answers the notice (补正). */
    @PostMapping("/supplement")
    Mono<ResponseEntity<CaseReceipt>> supplement(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Materials body) {
        return handingIn.take(
                caseId,
                seen,
                caller,
                body.uses(),
                (actor, today, _) ->
                        new ProvideSupplement(actor, body.codes(), body.kept(json), today));
    }

    /** The lead accepts although minor materials are missing (容缺受理). */
    @PostMapping("/tolerant-acceptance")
    Mono<ResponseEntity<CaseReceipt>> acceptWithTolerance(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody MaterialCodes body) {
        return steps.demand(
                caseId,
                seen,
                caller,
                body.materials(),
                null,
                (actor, today, calendar) ->
                        new AcceptWithTolerance(actor, body.materials(), today, calendar));
    }

    /** The founder hands in what was tolerated as missing (补齐容缺材料). */
    @PostMapping("/tolerated-materials")
    Mono<ResponseEntity<CaseReceipt>> provideTolerated(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Materials body) {
        return handingIn.take(
                caseId,
                seen,
                caller,
                body.uses(),
                (actor, today, _) ->
                        new ProvideToleratedMaterials(actor, body.codes(), body.kept(json), today));
    }

    /** The lead does not take the application on (不予受理等). */
    @PostMapping("/rejection")
    Mono<ResponseEntity<CaseReceipt>> turnAway(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Rejection body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new TurnAwayApplication(
                                actor,
                                body.ground(),
                                body.competentBody(),
                                body.reason(),
                                today,
                                calendar));
    }

    /** Body of the request. */
    record Precheck(Verdict outcome, @Nullable List<String> materials, @Nullable String reason) {
        List<String> named() {
            return materials == null ? List.of() : materials.stream().distinct().toList();
        }

        /** Received or returned. */
        enum Verdict {
            /** 收件 */
            RECEIVE,
            /** 预审退回 */
            RETURN
        }
    }

    /** Body of the request. */
    record Demand(List<String> materials, @Nullable String reason) {
        Demand {
            materials = materials.stream().distinct().toList();
        }
    }

    /** Body of the request. */
    record Rejection(TurnedAway ground, @Nullable String competentBody, @Nullable String reason) {}
}

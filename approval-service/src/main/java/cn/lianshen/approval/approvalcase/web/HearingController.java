package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.review.HoldHearing;
import cn.lianshen.approval.approvalcase.domain.review.OfferHearing;
import cn.lianshen.approval.approvalcase.domain.review.RequestHearing;
import cn.lianshen.approval.approvalcase.domain.review.ScheduleHearing;
import cn.lianshen.approval.approvalcase.domain.review.WaiveHearing;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The hearing (听证). Who may take each step, and when, is told by its command. */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class HearingController {
    private final CaseSteps steps;

    HearingController(CaseSteps steps) {
        this.steps = steps;
    }

    /** The lead tells that a hearing may be asked for (听证告知). */
    @PostMapping("/hearing/offer")
    Mono<ResponseEntity<CaseReceipt>> offer(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) -> new OfferHearing(actor, today, calendar));
    }

    /** The founder asks for a hearing (申请听证). */
    @PostMapping("/hearing/request")
    Mono<ResponseEntity<CaseReceipt>> request(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Reason body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new RequestHearing(actor, body.reason(), today, calendar));
    }

    /** The hearing is given up, or its time is over (放弃听证). */
    @PostMapping("/hearing/waiver")
    Mono<ResponseEntity<CaseReceipt>> waive(
            @PathVariable UUID caseId, IfMatch seen, Caller caller) {
        return steps.take(
                caseId, seen, caller, (actor, today, _) -> new WaiveHearing(actor, today));
    }

    /** The lead announces the time and the place, seven days before at least (听证公告). */
    @PostMapping("/hearing/schedule")
    Mono<ResponseEntity<CaseReceipt>> schedule(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Schedule body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ScheduleHearing(
                                actor,
                                body.on(),
                                body.begins(),
                                body.place(),
                                body.chair(),
                                today,
                                calendar));
    }

    /** The hearing took place; the signed record (听证笔录). */
    @PostMapping("/hearing/record")
    Mono<ResponseEntity<CaseReceipt>> record(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Transcript body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new HoldHearing(actor, body.transcript(), today, calendar));
    }

    /**
     * Body of the request.
     *
     * @param begins the time of day in China, such as 09:30
     */
    record Schedule(LocalDate on, LocalTime begins, String place, String chair) {}

    /** Body of the request. */
    record Transcript(@Nullable String transcript) {}
}

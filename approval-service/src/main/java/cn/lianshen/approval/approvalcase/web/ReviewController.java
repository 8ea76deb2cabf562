package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.review.ArrangeSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.CommissionExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.ConcludeExpertReview;
import cn.lianshen.approval.approvalcase.domain.review.OrderRectification;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.RecordSiteInspection;
import cn.lianshen.approval.approvalcase.domain.review.ReplaceMaterials;
import cn.lianshen.approval.approvalcase.domain.review.ReportRectification;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import java.time.LocalDate;
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

/**
 * The review (审查): what is sent back, the site, the experts. Who may take each step, and when, is
 * told by its command.
 */
@RestController
@RequestMapping("/api/v1/approval/cases/{caseId}")
final class ReviewController {
    private final CaseSteps steps;
    private final HandingInSteps handingIn;
    private final JsonMapper json;

    ReviewController(CaseSteps steps, HandingInSteps handingIn, JsonMapper json) {
        this.steps = steps;
        this.handingIn = handingIn;
        this.json = json;
    }

    /** The lead sends materials back to be replaced (退回修改). */
    @PostMapping("/send-back")
    Mono<ResponseEntity<CaseReceipt>> sendBack(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody SendBackRequest body) {
        return steps.demand(
                caseId,
                seen,
                caller,
                body.materials(),
                body.reason(),
                (actor, today, calendar) ->
                        new SendBackMaterials(
                                actor,
                                body.materials(),
                                body.reason(),
                                body.notice(),
                                today,
                                calendar));
    }

    /** The founder replaces what was sent back. */
    @PostMapping("/replacements")
    Mono<ResponseEntity<CaseReceipt>> replace(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Materials body) {
        return handingIn.take(
                caseId,
                seen,
                caller,
                body.uses(),
                (actor, today, calendar) ->
                        new ReplaceMaterials(
                                actor, body.codes(), body.kept(json), today, calendar));
    }

    /** The lead sends inspectors to the site (现场勘验). */
    @PostMapping("/site-inspection")
    Mono<ResponseEntity<CaseReceipt>> arrangeInspection(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Inspection body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ArrangeSiteInspection(
                                actor,
                                body.inspectors(),
                                body.on(),
                                body.notice(),
                                today,
                                calendar));
    }

    /** The inspectors' result. */
    @PostMapping("/site-inspection/result")
    Mono<ResponseEntity<CaseReceipt>> recordInspection(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody InspectionReport body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new RecordSiteInspection(
                                actor, body.faults(), body.report(), today, calendar));
    }

    /** The lead orders faults to be mended (整改). */
    @PostMapping("/rectification")
    Mono<ResponseEntity<CaseReceipt>> orderRectification(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody Rectification body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new OrderRectification(
                                actor, body.faults(), body.notice(), today, calendar));
    }

    /** The founder says that the faults are mended. */
    @PostMapping("/rectification/report")
    Mono<ResponseEntity<CaseReceipt>> reportRectification(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Content body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ReportRectification(actor, body.content(), today, calendar));
    }

    /** The lead asks experts (专家评审). */
    @PostMapping("/expert-review")
    Mono<ResponseEntity<CaseReceipt>> commissionExperts(
            @PathVariable UUID caseId, IfMatch seen, Caller caller, @RequestBody Noticed body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new CommissionExpertReview(actor, body.notice(), today, calendar));
    }

    /** What the experts conclude. */
    @PostMapping("/expert-review/conclusion")
    Mono<ResponseEntity<CaseReceipt>> concludeExperts(
            @PathVariable UUID caseId,
            IfMatch seen,
            Caller caller,
            @RequestBody ExpertReport body) {
        return steps.take(
                caseId,
                seen,
                caller,
                (actor, today, calendar) ->
                        new ConcludeExpertReview(
                                actor, body.conclusion(), body.report(), today, calendar));
    }

    /** Body of the request. */
    record SendBackRequest(List<String> materials, @Nullable String reason, PauseNotice notice) {
        SendBackRequest {
            materials = materials.stream().distinct().toList();
        }
    }

    /** Body of the request. */
    record Inspection(LocalDate on, List<String> inspectors, @Nullable PauseNotice notice) {}

    /** Body of the request. */
    record InspectionReport(int faults, @Nullable String report) {}

    /** Body of the request. */
    record Rectification(@Nullable String faults, PauseNotice notice) {}

    /** Body of the request. */
    record ExpertReport(Conclusion conclusion, @Nullable String report) {}
}

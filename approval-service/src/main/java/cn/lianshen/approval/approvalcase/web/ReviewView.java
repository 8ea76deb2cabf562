package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.Pause;
import cn.lianshen.approval.approvalcase.domain.SiteInspection;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the review stands.
 *
 * @param open what the decision still waits for
 * @param paused whether the clocks stand still, and the ledger of pauses
 */
record ReviewView(
        List<OpenPart> open,
        SiteInspection.State siteInspection,
        @Nullable Conclusion expertReview,
        Hearing.State hearing,
        @Nullable LocalDate hearingOn,
        Map<LegalityParty, LegalityConclusion> legality,
        @Nullable Conclusion collectiveDecision,
        @Nullable LocalDate publicUntil,
        boolean paused,
        List<Pause> pauses,
        int extendedBy) {

    static ReviewView of(ApprovalCase it) {
        var review = it.review();
        return new ReviewView(
                it.state().underReview() ? review.open() : List.of(),
                review.site().state(),
                review.experts().conclusion(),
                review.hearing().state(),
                review.hearing().on(),
                review.legality().opinions(),
                review.legality().collective(),
                review.publicity().until(),
                it.timing().paused(),
                it.timing().pauses(),
                it.timing().extendedBy());
    }
}

package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Checklist;
import cn.lianshen.approval.approvalcase.domain.Hearing;
import cn.lianshen.approval.approvalcase.domain.OpenPart;
import cn.lianshen.approval.approvalcase.domain.Pause;
import cn.lianshen.approval.approvalcase.domain.SiteInspection;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityConclusion;
import cn.lianshen.approval.approvalcase.domain.event.LegalityParty;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
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
        int extendedBy,
        List<Condition> preconditions) {

    /**
     * A precondition (前置条件).
     *
     * @param confirmed whether the lead has confirmed it here
     */
    record Condition(
            String code,
            PinnedPrecondition.Standing standing,
            @Nullable LocalDate until,
            boolean confirmed) {}

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
                due(it, ClockName.PUBLICITY),
                it.timing().paused(),
                it.timing().pauses(),
                it.timing().extendedBy(),
                conditions(review.checklist()));
    }

    private static List<Condition> conditions(Checklist list) {
        return list.pinned().stream()
                .map(
                        one ->
                                new Condition(
                                        one.code(),
                                        one.standing(),
                                        one.until(),
                                        list.confirmed().contains(one.code())))
                .toList();
    }

    private static @Nullable LocalDate due(ApprovalCase it, ClockName clock) {
        var deadline = it.deadline(clock);
        return deadline == null ? null : deadline.due();
    }
}

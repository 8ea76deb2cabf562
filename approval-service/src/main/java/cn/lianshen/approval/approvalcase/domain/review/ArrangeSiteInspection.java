package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.SiteInspection;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lead sends inspectors to the site, two at least (现场勘验). The limit runs on: 行政许可法 45 does not
 * name inspections. Only where the county counts them out do the clocks stand still from the day of
 * the inspection to its result, and only if the founder is told in writing how long that takes.
 * Source: 行政许可法 art. 34, 45; 安阳市政务服务条例 art. 37.
 *
 * @param notice null: the time counts
 */
public record ArrangeSiteInspection(
        Actor actor,
        List<String> inspectors,
        LocalDate day,
        @Nullable PauseNotice notice,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {
    private static final int MOST = 2000;

    @Override
    public Outcome decide(ApprovalCase it) {
        var state = it.review().site().state();
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        state == SiteInspection.State.NONE,
                        Refusal.conflict("inspection-already-arranged"))
                .and(
                        Set.copyOf(inspectors).size() >= 2,
                        Refusal.invalid("two-inspectors-required", "inspectors"))
                .and(
                        String.join("、", inspectors).length() <= MOST,
                        Refusal.invalid("text-too-long", "inspectors", Integer.toString(MOST)))
                .unbiased("inspectors", inspectors)
                .and(!day.isBefore(on), Refusal.invalid("date-in-past", "on"))
                .and(
                        notice == null || it.filing().procedure().inspectionStopsClock(),
                        Refusal.invalid("inspection-counts", "notice"))
                .and(
                        notice == null || notice.complete(day),
                        Refusal.invalid("notice-incomplete", "notice"))
                .then(() -> arranged(it));
    }

    private Outcome arranged(ApprovalCase it) {
        List<CaseEvent> pause =
                notice == null
                        ? List.of()
                        : List.of(
                                Pauses.begin(
                                        it, PauseReason.SITE_INSPECTION, day, notice, calendar));
        return Outcome.recorded(
                Happening.of(new SiteInspectionArranged(day, List.copyOf(inspectors))), pause);
    }
}

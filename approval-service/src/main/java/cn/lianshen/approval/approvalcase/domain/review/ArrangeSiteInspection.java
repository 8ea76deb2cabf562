package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.SiteInspection;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The lead sends inspectors to the site, two at least (现场勘验). Source: 行政许可法 art. 34. */
public record ArrangeSiteInspection(
        Actor actor, List<String> inspectors, LocalDate day, LocalDate on) implements CaseCommand {
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
                .then(
                        () ->
                                Outcome.recorded(
                                        new SiteInspectionArranged(day, List.copyOf(inspectors))));
    }
}

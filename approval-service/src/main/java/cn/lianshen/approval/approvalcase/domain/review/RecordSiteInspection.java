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
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inspectors' result, first or of the re-check (现场勘验、整改验收). Clocks that stood still for the
 * inspection run on.
 *
 * @param faults what was found; nothing when the site passes
 * @param report kept beside the event
 */
public record RecordSiteInspection(
        Actor actor, int faults, @Nullable String report, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var state = it.review().site().state();
        var due = state == SiteInspection.State.ARRANGED || state == SiteInspection.State.RECTIFIED;
        return Check.byLead(it, actor)
                .underReview()
                .and(due, Refusal.conflict("no-inspection-due"))
                .and(faults >= 0, Refusal.invalid("out-of-range", "faults", "0", "1000"))
                .reasoned(report)
                .then(() -> inspected(it));
    }

    private Outcome inspected(ApprovalCase it) {
        List<CaseEvent> resumed =
                Pauses.open(it, PauseReason.SITE_INSPECTION)
                        ? List.of(Pauses.end(it, PauseReason.SITE_INSPECTION, on, calendar))
                        : List.of();
        return Outcome.recorded(
                new Happening(new SiteInspected(faults == 0, faults), report), resumed);
    }
}

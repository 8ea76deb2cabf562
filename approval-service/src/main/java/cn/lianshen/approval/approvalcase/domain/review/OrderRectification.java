package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead orders the faults of the site to be mended, once (整改). The clocks stand still, told in
 * writing.
 */
public record OrderRectification(
        Actor actor,
        @Nullable String faults,
        PauseNotice notice,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var site = it.review().site();
        return Check.byLead(it, actor)
                .underReview()
                .and(site.faulty(), Refusal.conflict("no-faults-found"))
                .and(!site.rectifiedOnce(), Refusal.conflict("already-rectified"))
                .reasoned(faults)
                .and(notice.complete(on), Refusal.invalid("notice-incomplete", "notice"))
                .then(() -> ordered(it));
    }

    private Outcome ordered(ApprovalCase it) {
        return Outcome.recorded(
                new Happening(new RectificationOrdered(notice.expectedUntil()), faults),
                List.of(Pauses.begin(it, PauseReason.RECTIFICATION, on, notice, calendar)));
    }
}

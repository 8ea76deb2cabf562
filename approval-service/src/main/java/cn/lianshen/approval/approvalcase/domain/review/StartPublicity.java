package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.PublicityStarted;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.RunningClock;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * The lead makes the intended decision public for some working days (公示), once. Where they run into
 * a year whose holidays are not announced its last day stays open until they are.
 */
public record StartPublicity(Actor actor, int workingDays, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {
    private static final int MOST = 30;

    @Override
    public Outcome decide(ApprovalCase it) {
        var least = Math.max(1, it.filing().procedure().publicityWorkingDays());
        return Check.byLead(it, actor)
                .underReview()
                .and(!it.review().publicity().started(), Refusal.conflict("already-published"))
                .and(
                        workingDays >= least && workingDays <= MOST,
                        Refusal.invalid("out-of-range", "workingDays", "" + least, "" + MOST))
                .then(this::started);
    }

    private Outcome started() {
        var clock = RunningClock.started(Limit.workingDays(workingDays), on);
        var deadline = Deadline.of(ClockName.PUBLICITY, clock, calendar);
        return Outcome.recorded(new PublicityStarted(on, deadline.due(), deadline));
    }
}

package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationResubmitted;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The founder hands in again after the pre-check, in time (重新提交); its clock begins anew.
 *
 * @param content what was mended, kept beside the event
 */
public record ResubmitApplication(
        Actor actor, String content, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byFounder(it, actor)
                .in("not-returned", CaseState.RETURNED)
                .and(Lapses.of(it, on).isEmpty(), Refusal.conflict("term-lapsed"))
                .then(() -> resubmitted(it));
    }

    private Outcome resubmitted(ApprovalCase it) {
        var by = Limits.of(it.filing()).start(ClockName.PRECHECK, on, calendar);
        return Outcome.recorded(new Happening(new ApplicationResubmitted(by), content), List.of());
    }
}

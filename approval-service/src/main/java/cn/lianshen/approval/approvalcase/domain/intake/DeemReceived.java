package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * The lead has let the term of the pre-check pass: the application counts as received on its last
 * day (预审逾期视为收件), and the five working days of the notice run.
 */
public record DeemReceived(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.bySystem(it, actor)
                .in("not-in-precheck", CaseState.PRECHECK)
                .and(Prechecks.overdue(it, on, calendar), Refusal.conflict("precheck-not-overdue"))
                .then(() -> Outcome.recorded(Prechecks.received(it, on, calendar)));
    }
}

package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsResumed;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/** What stopped the case is over (恢复办理). */
public record ResumeProceedings(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-suspended", CaseState.SUSPENDED)
                .then(
                        () ->
                                Outcome.recorded(
                                        new ProceedingsResumed(),
                                        Pauses.end(it, PauseReason.SUSPENSION, on, calendar)));
    }
}

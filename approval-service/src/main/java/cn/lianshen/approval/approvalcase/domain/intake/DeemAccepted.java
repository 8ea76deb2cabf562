package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * The lead has let the notice period pass: the application counts as accepted since the day of its
 * receipt (视为受理). That is the law's doing and no stop rule holds it back; a stop shows at the
 * decision, which may not grant. Source: 行政许可法 art. 32.
 */
public record DeemAccepted(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.bySystem(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED)
                .and(Acceptances.deemed(it, on, calendar), Refusal.conflict("notice-not-overdue"))
                .then(
                        () ->
                                Outcome.recorded(
                                        Acceptances.deemedEvents(it, on, calendar)
                                                .toArray(CaseEvent[]::new)));
    }
}

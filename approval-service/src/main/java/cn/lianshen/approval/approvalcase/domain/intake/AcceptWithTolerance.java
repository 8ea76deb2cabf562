package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The lead accepts although minor materials are still missing (容缺受理), against a written promise.
 * What concerns safety and health is never tolerated. Source: 安阳市政务服务条例 art. 24.
 */
public record AcceptWithTolerance(
        Actor actor, List<String> materials, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var procedure = it.filing().procedure();
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED)
                .and(procedure.tolerance(), Refusal.conflict("tolerance-not-offered"))
                .and(!Acceptances.deemed(it, on, calendar), Refusal.conflict("deemed-accepted"))
                .notStopped(on)
                .stillMet(on)
                .listed(materials)
                .and(
                        procedure.tolerableMaterials().containsAll(materials),
                        Refusal.invalid("material-not-tolerable", "materials"))
                .then(() -> accepted(it));
    }

    private Outcome accepted(ApprovalCase it) {
        var by = Limits.of(it.filing()).start(ClockName.TOLERANCE, on, calendar);
        var events =
                Acceptances.events(it, Acceptances.day(it, on), Acceptance.TOLERANT, on, calendar);
        events.addFirst(new ToleranceGranted(List.copyOf(materials), by));
        return Outcome.recorded(events.toArray(CaseEvent[]::new));
    }
}

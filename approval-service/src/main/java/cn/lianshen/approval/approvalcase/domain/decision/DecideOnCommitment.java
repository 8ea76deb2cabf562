package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.delivery.OpeningRegistrations;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.intake.Acceptances;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The lead accepts and grants on the spot against a written commitment (告知承诺), to be checked later.
 * What a machine or an officer would judge is promised too; only what is known not to hold any more
 * stands against it. Not where public safety or health is directly concerned. Source: 安阳市政务服务条例
 * art. 25–27; 优化营商环境条例 art. 40.
 *
 * @param materials what is promised instead of shown
 */
public record DecideOnCommitment(
        Actor actor, List<String> materials, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var procedure = it.filing().procedure();
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED)
                .and(!procedure.supervising(), Refusal.conflict("supervision-is-concluded"))
                .and(procedure.commitment(), Refusal.conflict("commitment-not-offered"))
                .and(!Acceptances.deemed(it, on, calendar), Refusal.conflict("deemed-accepted"))
                .notStopped(on)
                .stillMet(on)
                .listed(materials)
                .and(
                        procedure.tolerableMaterials().containsAll(materials),
                        Refusal.invalid("material-needs-proof", "materials"))
                .then(() -> decided(it));
    }

    private Outcome decided(ApprovalCase it) {
        var limits = Limits.of(it.filing());
        var accepted = Acceptances.day(it, on);
        var events = new ArrayList<CaseEvent>();
        events.add(
                new ApplicationAccepted(
                        accepted, Acceptance.ORDINARY, limits.startHandling(accepted, calendar)));
        events.add(
                new CommitmentAccepted(
                        List.copyOf(materials), limits.start(ClockName.COMMITMENT, on, calendar)));
        events.add(new PermissionGranted(limits.start(ClockName.DELIVERY, on, calendar)));
        events.addAll(OpeningRegistrations.afterGrant(it, on, calendar));
        return Outcome.recorded(events.toArray(CaseEvent[]::new));
    }
}

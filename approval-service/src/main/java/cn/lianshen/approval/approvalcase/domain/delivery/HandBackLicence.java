package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The lead takes the licence back (交回办学许可证); only then is the legal person struck off: for a
 * termination the order is reversed. Source: 民办教育促进法 art. 60.
 */
public record HandBackLicence(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .and(Results.termination(it), Refusal.conflict("no-licence-to-hand-back"))
                .in("not-issued", CaseState.ISSUED, CaseState.GRANTED)
                .and(!it.ending().handedBack(), Refusal.conflict("already-handed-back"))
                .then(() -> handedBack(it));
    }

    private Outcome handedBack(ApprovalCase it) {
        var open = it.state() == CaseState.ISSUED;
        return Outcome.recorded(
                Happening.of(new LicenceHandedBack(it.filing().ending())),
                open ? OpeningRegistrations.afterResult(it, on, calendar) : List.of());
    }
}

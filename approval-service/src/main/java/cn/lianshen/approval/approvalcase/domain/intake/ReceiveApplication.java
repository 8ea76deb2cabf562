package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/**
 * The lead ends the pre-check and formally receives the application (收件); a late pre-check dates it
 * back to the end of its term, see {@link Prechecks}.
 */
public record ReceiveApplication(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-in-precheck", CaseState.PRECHECK)
                .then(() -> Outcome.recorded(Prechecks.received(it, on, calendar)));
    }
}

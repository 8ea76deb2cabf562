package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The lead accepts (受理): the hard, the declared and the promised clock start, and the bureaus of
 * the route are asked all at once. After a full answer to the one-time notice the day of that
 * answer is the day of acceptance; after an overdue notice the day of receipt is, and then no stop
 * rule holds it back, since the law itself has accepted. Source: 行政许可法 art. 32, 26.
 */
public record AcceptApplication(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED)
                .then(() -> Acceptances.deemed(it, on, calendar) ? deemed(it) : accepted(it));
    }

    private Outcome deemed(ApprovalCase it) {
        return recorded(Acceptances.deemedEvents(it, on, calendar));
    }

    private Outcome accepted(ApprovalCase it) {
        var day = Acceptances.day(it, on);
        return Check.of(it, actor)
                .notStopped(on)
                .stillMet(on)
                .then(
                        () ->
                                recorded(
                                        Acceptances.events(
                                                it, day, Acceptance.ORDINARY, on, calendar)));
    }

    private static Outcome recorded(List<CaseEvent> events) {
        return Outcome.recorded(events.toArray(CaseEvent[]::new));
    }
}

package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendar has changed: due dates are derived anew (重新推算). Refused when nothing changes.
 *
 * @param calendarVersion fingerprint of the calendar
 */
public record ProjectDeadlines(Actor actor, String calendarVersion, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var limits = Limits.of(it.filing());
        var changed =
                Stream.of(ClockName.values())
                        .filter(clock -> matters(clock, it.state()))
                        .flatMap(clock -> now(clock, limits, it).stream())
                        .filter(deadline -> !deadline.equals(it.deadline(deadline.clock())))
                        .toList();
        return Check.bySystem(it, actor)
                .and(!it.state().ended(), Refusal.conflict("case-ended"))
                .and(!changed.isEmpty(), Refusal.conflict("nothing-changes"))
                .then(() -> Outcome.recorded(new DeadlinesProjected(calendarVersion, changed)));
    }

    private Optional<Deadline> now(ClockName name, Limits limits, ApprovalCase it) {
        return limits.running(name, it.timing()).map(clock -> Deadline.of(name, clock, calendar));
    }

    /** Whether the clock still says something where the case stands. */
    private static boolean matters(ClockName clock, CaseState state) {
        return switch (clock) {
            case PRECHECK -> state == CaseState.PRECHECK;
            case NOTICE -> state == CaseState.RECEIVED;
            case SUPPLEMENT -> state == CaseState.SUPPLEMENT;
            case HARD, DECLARED, PROMISE, TOLERANCE, HEARING -> state.underReview();
            case DELIVERY, REGISTRATION, COMMITMENT -> state.granted();
            case OPINION -> false;
        };
    }
}

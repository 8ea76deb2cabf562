package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.Timing;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Due dates that are near (黄灯) or have passed (红灯), each told once and to whose clock it is: a late
 * consultation shows on the bureau, not on the case alone. Refused when there is nothing to tell.
 */
public record RaiseAlarms(Actor actor, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var events =
                ActiveClock.of(it).stream().flatMap(clock -> alarm(clock, it).stream()).toList();
        return Check.bySystem(it, actor)
                .and(!events.isEmpty(), Refusal.conflict("nothing-due"))
                .then(() -> Outcome.recorded(events.toArray(CaseEvent[]::new)));
    }

    private List<CaseEvent> alarm(ActiveClock active, ApprovalCase it) {
        var lamp = AlarmRule.STANDARD.alarm(active.clock(), calendar, on);
        var red = lamp == Alarm.RED;
        var known = new Timing.Alarm(active.name(), active.bureau(), due(active), red);
        if (lamp == Alarm.NONE || it.timing().alarms().contains(known)) {
            return List.of();
        }
        return red
                ? missed(active)
                : List.of(new DeadlineNeared(active.name(), active.bureau(), due(active)));
    }

    private List<CaseEvent> missed(ActiveClock active) {
        var missed = new DeadlineMissed(active.name(), active.bureau(), due(active));
        return active.name() == ClockName.OPINION
                ? List.of(missed, new BreachRecorded(BreachKind.LATE_OPINION, active.bureau()))
                : List.of(missed);
    }

    private LocalDate due(ActiveClock active) {
        return active.clock().due(calendar).earliest();
    }
}

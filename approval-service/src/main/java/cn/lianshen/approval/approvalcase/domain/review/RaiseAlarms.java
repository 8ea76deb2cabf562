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
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.clock.domain.Alarm;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Due dates that are near (黄灯) or have passed (红灯), each told once and to whose clock it is: a late
 * consultation shows on the bureau, not on the case alone. Refused when there is nothing to tell.
 *
 * @param rule when the county wants to be warned
 */
public record RaiseAlarms(Actor actor, AlarmRule rule, LocalDate on, WorkingCalendar calendar)
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
        var lamp = rule.alarm(active.clock(), calendar, on);
        var red = lamp == Alarm.RED;
        var known = new Timing.Alarm(active.name(), active.bureau(), due(active), red);
        if (lamp == Alarm.NONE || it.timing().alarms().contains(known)) {
            return List.of();
        }
        return red
                ? missed(active, it)
                : List.of(new DeadlineNeared(active.name(), active.bureau(), due(active)));
    }

    private List<CaseEvent> missed(ActiveClock active, ApprovalCase it) {
        var events = new ArrayList<CaseEvent>();
        events.add(new DeadlineMissed(active.name(), active.bureau(), due(active)));
        events.addAll(
                switch (active.name()) {
                    case OPINION ->
                            List.of(new BreachRecorded(BreachKind.LATE_OPINION, active.bureau()));
                    case HEARING_HELD -> Hearings.breach(it);
                    default -> List.of();
                });
        return events;
    }

    private LocalDate due(ActiveClock active) {
        return active.clock().due(calendar).earliest();
    }
}

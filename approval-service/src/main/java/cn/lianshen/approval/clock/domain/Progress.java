package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;

/**
 * How far a clock has come: “day {@code used} of {@code total}” (第 n 天，共 m 天). On the due date both
 * are the same; suspended days are in neither.
 *
 * @param used days counted from the start through the day asked for, that day included; more than
 *     {@code total} once a working day has passed in vain
 * @param total days that the clock has; for months and calendar days with what rest days at the end
 *     and an extension add
 * @param unit {@code WORKING_DAY} for a budget in working days, otherwise {@code CALENDAR_DAY}
 * @param certain false while the due date is undetermined: then {@code total} leads to the earliest
 *     day only
 */
public record Progress(int used, int total, LimitUnit unit, boolean certain) {

    static Progress of(RunningClock clock, WorkingCalendar calendar, LocalDate on) {
        CountedDays days = new CountedDays(clock, calendar);
        LocalDate stopped = clock.stoppedOn();
        LocalDate through = stopped != null && stopped.isBefore(on) ? stopped : on;
        DueDate due = clock.due(calendar);
        return new Progress(
                days.used(through),
                days.total(due.earliest()),
                days.unit(),
                due instanceof DueDate.Determined);
    }

    /** Days that are left after the day asked for, 0 when none is. */
    public int left() {
        return Math.max(0, total - used);
    }

    /** Days by which the clock is overrun, 0 when it is not. */
    public int over() {
        return Math.max(0, used - total);
    }
}

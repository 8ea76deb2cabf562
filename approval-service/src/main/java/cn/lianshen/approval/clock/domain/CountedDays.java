package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * Which days a clock counts. A clock whose limits are all in working days counts those; any other
 * counts days as the calendar has them. A day without a notice counts as worked, as in the earliest
 * due date.
 */
record CountedDays(RunningClock clock, WorkingCalendar calendar) {

    /** {@link LimitUnit#WORKING_DAY} or {@link LimitUnit#CALENDAR_DAY}. */
    LimitUnit unit() {
        return clock.budget().unit() == LimitUnit.WORKING_DAY
                ? LimitUnit.WORKING_DAY
                : LimitUnit.CALENDAR_DAY;
    }

    /** Days from the start through a day, an open suspension going on until then. */
    int used(LocalDate through) {
        return count(through, Suspension::covers);
    }

    /** Days from the start through the earliest due date. */
    int total(LocalDate earliest) {
        return count(earliest, Suspension::surelyCovers);
    }

    boolean counts(LocalDate day) {
        return runs(day, Suspension::surelyCovers) && inUnit(day);
    }

    boolean worksAndRuns(LocalDate day) {
        return runs(day, Suspension::surelyCovers) && mayWork(day);
    }

    private int count(LocalDate through, BiPredicate<Suspension, LocalDate> covers) {
        if (!through.isAfter(clock.startedOn())) {
            return 0;
        }
        return (int)
                clock.startedOn()
                        .plusDays(1)
                        .datesUntil(through.plusDays(1))
                        .filter(day -> runs(day, covers) && inUnit(day))
                        .count();
    }

    private boolean runs(LocalDate day, BiPredicate<Suspension, LocalDate> covers) {
        return clock.suspensions().stream().noneMatch(pause -> covers.test(pause, day));
    }

    private boolean inUnit(LocalDate day) {
        return unit() == LimitUnit.CALENDAR_DAY || mayWork(day);
    }

    private boolean mayWork(LocalDate day) {
        return calendar.kindOf(day) != DayKind.REST;
    }
}

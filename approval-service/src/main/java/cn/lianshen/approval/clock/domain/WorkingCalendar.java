package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Counts limits on the announced working days, and says so when a notice is missing.
 *
 * <p>A date in an unannounced year is {@link DueDate.Undetermined}. Its earliest day is a lower
 * bound that can be proved: every day without a notice is taken as a working day, except the days
 * off that the law itself fixes. A notice, or an amendment of one, may still move announced days,
 * and the next year's notice may move the last days of December: a due date is therefore derived
 * anew whenever the calendar changes, never stored as a truth of its own.
 */
public final class WorkingCalendar {

    private final List<CalendarYear> years;

    public WorkingCalendar(Collection<CalendarYear> years) {
        this.years = List.copyOf(years);
    }

    public DueDate due(LocalDate start, Limit limit) {
        return due(start, limit, List.of());
    }

    /**
     * Months and calendar days are extended by exactly the suspended days. An open suspension that
     * begins no later than the limit would end leaves the date undetermined; the earliest day then
     * assumes that it lasts one day.
     */
    public DueDate due(LocalDate start, Limit limit, List<Suspension> suspensions) {
        Count count = new Count(this, start, suspensions);
        LocalDate last =
                switch (limit.unit()) {
                    case WORKING_DAY -> count.workingDays(limit.amount());
                    case CALENDAR_DAY -> count.days(limit.amount());
                    case CALENDAR_MONTH -> count.days(daysOf(start, limit.amount()));
                };
        return count.dueOn(last);
    }

    public DayKind kindOf(LocalDate day) {
        Optional<CalendarYear> notice = notice(day);
        if (notice.isPresent()) {
            return notice.get().works(day) ? DayKind.WORKING : DayKind.REST;
        }
        return isStatutoryDayOff(day) ? DayKind.REST : DayKind.UNANNOUNCED;
    }

    private Optional<CalendarYear> notice(LocalDate day) {
        return years.stream().filter(year -> year.covers(day)).findFirst();
    }

    private boolean isStatutoryDayOff(LocalDate day) {
        return years.stream().anyMatch(year -> year.statutoryDaysOff().contains(day));
    }

    private static long daysOf(LocalDate start, int months) {
        return ChronoUnit.DAYS.between(start, start.plusMonths(months));
    }
}

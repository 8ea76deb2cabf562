package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private final Map<Integer, CalendarYear> years;
    private final LocalDays local;

    /** The calendar of the whole country. */
    public WorkingCalendar(Collection<CalendarYear> years) {
        this(years, LocalDays.NONE);
    }

    /** The calendar of one place; what the place says of a day goes before the notices. */
    public WorkingCalendar(Collection<CalendarYear> years, LocalDays local) {
        this.years =
                years.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        CalendarYear::year, Function.identity()));
        this.local = local;
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
        return due(start, List.of(limit), suspensions);
    }

    /**
     * Limits that follow one another: each begins on the last day of the one before, as moved past
     * rest days, and that day is not counted again.
     *
     * @param limits of any units, for example three months and then ten working days
     */
    public DueDate due(LocalDate start, List<Limit> limits, List<Suspension> suspensions) {
        Count count = new Count(this, suspensions);
        LocalDate last = start;
        for (Limit limit : limits) {
            last = count.through(last, limit);
        }
        return count.dueOn(last);
    }

    public DayKind kindOf(LocalDate day) {
        return local.kindOf(day).orElseGet(() -> nationalKindOf(day));
    }

    /** What is known of each year, in no order. */
    public Collection<CalendarYear> years() {
        return years.values();
    }

    public LocalDays local() {
        return local;
    }

    private DayKind nationalKindOf(LocalDate day) {
        Optional<CalendarYear> notice = notice(day);
        if (notice.isPresent()) {
            return notice.get().works(day) ? DayKind.WORKING : DayKind.REST;
        }
        return isStatutoryDayOff(day) ? DayKind.REST : DayKind.UNANNOUNCED;
    }

    /** The next year's notice, where it begins in December, goes before the year's own. */
    private Optional<CalendarYear> notice(LocalDate day) {
        return year(day.getYear() + 1, day).or(() -> year(day.getYear(), day));
    }

    private Optional<CalendarYear> year(int number, LocalDate day) {
        CalendarYear year = years.get(number);
        return year != null && year.covers(day) ? Optional.of(year) : Optional.empty();
    }

    private boolean isStatutoryDayOff(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year != null && year.statutoryDaysOff().contains(day);
    }
}

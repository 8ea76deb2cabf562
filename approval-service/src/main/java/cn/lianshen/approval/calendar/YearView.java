package cn.lianshen.approval.calendar;

import cn.lianshen.approval.clock.LoadedNotice;
import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.DayKind;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of the national calendar.
 *
 * @param announced whether its holiday notice is known; else only what the law itself gives off is
 * @param workingDays of the year; those of a year that is not announced are none that count
 * @param daysOff Mondays to Fridays off
 * @param worked Saturdays and Sundays that are worked (调休上班)
 * @param statutory days that the law itself gives off, as far as they are known
 * @param months working days of each month, January first
 * @param versions what operators have loaded, the latest first; empty: the release's own holds
 */
record YearView(
        int year,
        boolean announced,
        int workingDays,
        List<LocalDate> daysOff,
        List<LocalDate> worked,
        List<LocalDate> statutory,
        List<Integer> months,
        List<LoadedNotice> versions) {

    static YearView of(CalendarYear year, WorkingCalendar calendar, List<LoadedNotice> versions) {
        var months =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> working(calendar, LocalDate.of(year.year(), month, 1)))
                        .toList();
        return new YearView(
                year.year(),
                year.announced(),
                months.stream().mapToInt(Integer::intValue).sum(),
                sorted(year.daysOff()),
                sorted(year.workedRestDays()),
                sorted(year.statutoryDaysOff()),
                months,
                versions);
    }

    private static int working(WorkingCalendar calendar, LocalDate first) {
        return (int)
                first.datesUntil(first.plusMonths(1))
                        .filter(day -> calendar.kindOf(day) == DayKind.WORKING)
                        .count();
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}

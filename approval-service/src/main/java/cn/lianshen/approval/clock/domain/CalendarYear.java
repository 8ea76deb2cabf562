package cn.lianshen.approval.clock.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of one year's days off.
 *
 * @param announced whether the State Council's holiday notice (节假日安排通知) is loaded
 * @param coversFrom first day that the notice speaks of; New Year sometimes begins in the December
 *     before
 * @param daysOff announced days off that fall on Monday to Friday
 * @param workedRestDays announced make-up working days (调休上班) on Saturdays and Sundays
 * @param statutoryDaysOff days that 全国年节及纪念日放假办法 itself gives, certain before any notice
 */
public record CalendarYear(
        int year,
        boolean announced,
        LocalDate coversFrom,
        Set<LocalDate> daysOff,
        Set<LocalDate> workedRestDays,
        Set<LocalDate> statutoryDaysOff) {

    public CalendarYear {
        daysOff = Set.copyOf(daysOff);
        workedRestDays = Set.copyOf(workedRestDays);
        statutoryDaysOff = Set.copyOf(statutoryDaysOff);
    }

    boolean covers(LocalDate day) {
        return announced && !day.isBefore(coversFrom) && day.getYear() <= year;
    }

    boolean works(LocalDate day) {
        return workedRestDays.contains(day) || (!isWeekend(day) && !daysOff.contains(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}

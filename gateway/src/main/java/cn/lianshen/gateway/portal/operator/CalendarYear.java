package cn.lianshen.gateway.portal.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A year of the working calendar, as the approval service tells it.
 *
 * @param announced whether its holiday notice is known
 * @param months working days of each month, January first
 * @param versions what operators have loaded, the latest first
 */
public record CalendarYear(
        int year,
        boolean announced,
        int workingDays,
        List<LocalDate> daysOff,
        List<LocalDate> worked,
        List<LocalDate> statutory,
        List<Integer> months,
        List<Version> versions) {

    /** A notice that an operator has loaded. */
    public record Version(
            int version,
            String number,
            LocalDate publishedOn,
            String source,
            String loadedBy,
            Instant loadedAt) {}
}

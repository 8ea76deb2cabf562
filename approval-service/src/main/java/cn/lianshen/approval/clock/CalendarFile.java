package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.CalendarYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code seeds/calendar}.
 *
 * @param coversFrom when the notice also speaks of the December before
 * @param workingDays check sum; null while the year is not announced
 */
public record CalendarFile(
        int year,
        Status status,
        @Nullable LocalDate coversFrom,
        @Nullable Integer workingDays,
        List<Notice> notices,
        List<Holiday> holidays) {

    public enum Status {
        ANNOUNCED,
        NOT_ANNOUNCED
    }

    /** The State Council's notice, or an amendment of it. */
    public record Notice(
            String number, String date, String about, String source, String confidence) {}

    /**
     * What one holiday makes of the days around it.
     *
     * @param daysOff weekdays off
     * @param worked make-up Saturdays and Sundays
     * @param statutory days that the law itself gives, told only of a year not announced
     */
    public record Holiday(
            String name,
            List<LocalDate> daysOff,
            List<LocalDate> worked,
            List<LocalDate> statutory,
            String source,
            String confidence) {}

    CalendarYear toDomain() {
        return new CalendarYear(
                year,
                status == Status.ANNOUNCED,
                coversFrom == null ? LocalDate.of(year, 1, 1) : coversFrom,
                days(Holiday::daysOff),
                days(Holiday::worked),
                days(Holiday::statutory));
    }

    private Set<LocalDate> days(Function<Holiday, List<LocalDate>> column) {
        return holidays.stream()
                .flatMap(row -> column.apply(row).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

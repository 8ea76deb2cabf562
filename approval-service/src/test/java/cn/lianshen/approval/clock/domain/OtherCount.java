package cn.lianshen.approval.clock.domain;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarMonth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts limits a second time, on tyme4j's days instead of ours and by other means: days are listed
 * and picked, ends are moved until they hold. Knows 2019 to 2026; beyond that there is no answer.
 */
final class OtherCount {

    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    static final LocalDate END = LocalDate.of(2027, 1, 1);

    private static final int SATURDAY = 6;
    private static final Map<LocalDate, Boolean> WORKED = new HashMap<>();

    private final Set<LocalDate> suspended;

    OtherCount(List<Suspension> pauses) {
        this.suspended = pauses.stream().flatMap(OtherCount::days).collect(Collectors.toSet());
    }

    static boolean works(LocalDate day) {
        return WORKED.computeIfAbsent(day, OtherCount::worksByTyme);
    }

    boolean runs(LocalDate day) {
        return !suspended.contains(day);
    }

    /** Empty when the end lies after 2026. */
    Optional<LocalDate> end(LocalDate start, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY -> workingDays(start, limit.amount());
            case CALENDAR_DAY -> moved(start, start.plusDays(limit.amount()));
            case CALENDAR_MONTH -> moved(start, sameDay(start, limit.amount()));
        };
    }

    private Optional<LocalDate> workingDays(LocalDate start, int amount) {
        return start.plusDays(1)
                .datesUntil(END)
                .filter(OtherCount::works)
                .filter(this::runs)
                .skip(amount - 1L)
                .findFirst();
    }

    /** The end plus the suspended days before it, which may draw in further ones. */
    private Optional<LocalDate> moved(LocalDate start, LocalDate plain) {
        LocalDate end = plain;
        LocalDate next = plain.plusDays(suspendedIn(start, end));
        while (!next.equals(end)) {
            end = next;
            next = plain.plusDays(suspendedIn(start, end));
        }
        return end.isBefore(END)
                ? end.datesUntil(END).filter(day -> works(day) && runs(day)).findFirst()
                : Optional.empty();
    }

    private long suspendedIn(LocalDate start, LocalDate end) {
        return suspended.stream().filter(d -> d.isAfter(start) && !d.isAfter(end)).count();
    }

    private static LocalDate sameDay(LocalDate start, int months) {
        SolarMonth month = SolarMonth.fromYm(start.getYear(), start.getMonthValue()).next(months);
        int day = Math.min(start.getDayOfMonth(), month.getDayCount());
        return LocalDate.of(month.getYear(), month.getMonth(), day);
    }

    private static Stream<LocalDate> days(Suspension pause) {
        LocalDate resumed = pause.resumedOn();
        return resumed == null ? Stream.of(pause.from()) : pause.from().datesUntil(resumed);
    }

    private static boolean worksByTyme(LocalDate day) {
        SolarDay solar = SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        LegalHoliday holiday = solar.getLegalHoliday();
        int weekday = solar.getWeek().getIndex();
        return holiday == null ? weekday > 0 && weekday < SATURDAY : holiday.isWork();
    }
}

package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the calendar; remembers the first day for which it had to assume the earliest
 * case.
 */
final class Count {

    private final WorkingCalendar calendar;
    private final List<Suspension> suspensions;
    private @Nullable Integer unannouncedYear;

    Count(WorkingCalendar calendar, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.suspensions = suspensions;
    }

    /** The last day of a limit of which {@code start} is the day that is not counted. */
    LocalDate through(LocalDate start, Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY -> workingDays(start, limit.amount());
            case CALENDAR_DAY -> days(start, limit.amount());
            case CALENDAR_MONTH -> days(start, daysOf(start, limit.amount()));
        };
    }

    private LocalDate workingDays(LocalDate start, int amount) {
        LocalDate day = start;
        for (int used = 0; used < amount; used++) {
            day = firstWorkable(day.plusDays(1));
        }
        return day;
    }

    private LocalDate days(LocalDate start, long amount) {
        LocalDate day = start;
        for (long used = 0; used < amount; used++) {
            day = firstRunning(day.plusDays(1));
        }
        return firstWorkable(day);
    }

    DueDate dueOn(LocalDate last) {
        if (unannouncedYear != null || isOpenBy(last)) {
            return new DueDate.Undetermined(last, unannouncedYear);
        }
        return new DueDate.Determined(last);
    }

    private LocalDate firstWorkable(LocalDate from) {
        LocalDate day = from;
        while (!runs(day) || !mayWork(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate firstRunning(LocalDate from) {
        LocalDate day = from;
        while (!runs(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean runs(LocalDate day) {
        return suspensions.stream().noneMatch(suspension -> suspension.surelyCovers(day));
    }

    private boolean mayWork(LocalDate day) {
        DayKind kind = calendar.kindOf(day);
        if (kind == DayKind.UNANNOUNCED && unannouncedYear == null) {
            unannouncedYear = day.getYear();
        }
        return kind != DayKind.REST;
    }

    private static long daysOf(LocalDate start, int months) {
        return ChronoUnit.DAYS.between(start, start.plusMonths(months));
    }

    private boolean isOpenBy(LocalDate last) {
        return suspensions.stream().anyMatch(s -> s.open() && !s.from().isAfter(last));
    }
}

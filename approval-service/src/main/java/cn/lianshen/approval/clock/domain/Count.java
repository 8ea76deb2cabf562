package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the calendar; remembers the first day for which it had to assume the earliest
 * case.
 */
final class Count {

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final List<Suspension> suspensions;
    private @Nullable Integer unannouncedYear;

    Count(WorkingCalendar calendar, LocalDate start, List<Suspension> suspensions) {
        this.calendar = calendar;
        this.start = start;
        this.suspensions = suspensions;
    }

    LocalDate workingDays(int amount) {
        LocalDate day = start;
        for (int used = 0; used < amount; used++) {
            day = firstWorkable(day.plusDays(1));
        }
        return day;
    }

    LocalDate days(long amount) {
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

    private boolean isOpenBy(LocalDate last) {
        return suspensions.stream().anyMatch(s -> s.open() && !s.from().isAfter(last));
    }
}

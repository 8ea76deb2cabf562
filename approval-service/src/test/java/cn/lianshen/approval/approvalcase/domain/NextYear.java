package cn.lianshen.approval.approvalcase.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** The calendar after the holiday notice for 2027 has come out; its content is made up. */
public final class NextYear {
    public static final WorkingCalendar ANNOUNCED = announced();

    private NextYear() {}

    private static WorkingCalendar announced() {
        var newYear = LocalDate.of(2027, 1, 1);
        var notice =
                new CalendarYear(2027, true, newYear, Set.of(newYear), Set.of(), Set.of(newYear));
        var known = CALENDAR.years().stream().filter(year -> year.year() < 2027);
        return new WorkingCalendar(Stream.concat(known, Stream.of(notice)).toList());
    }
}

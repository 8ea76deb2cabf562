package cn.lianshen.approval.clock.domain;

import cn.lianshen.approval.clock.domain.HolidayNotice.Fault;
import cn.lianshen.approval.clock.domain.HolidayNotice.Fault.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold of a notice's rows.
 *
 * @param statutory days of the year that the law itself gives off
 */
record NoticeCheck(int year, Set<LocalDate> statutory) {

    static NoticeCheck of(int year, Set<LocalDate> statutory) {
        return new NoticeCheck(year, statutory);
    }

    /** By rows, then what is missing of the whole. */
    List<Fault> faults(List<NoticeRow> rows) {
        var seen = new HashSet<LocalDate>();
        var wrong =
                rows.stream().flatMap(row -> fault(row, seen.add(row.date())).stream()).toList();
        return Stream.concat(wrong.stream(), missing(rows)).toList();
    }

    private Optional<Fault> fault(NoticeRow row, boolean first) {
        String day = row.date().toString();
        if (!inReach(row.date())) {
            return fault(row, Code.OTHER_YEAR, day);
        }
        if (!first) {
            return fault(row, Code.TWICE, day);
        }
        if (row.works() && statutory.contains(row.date())) {
            return fault(row, Code.STATUTORY_WORKED, day);
        }
        return row.works() && !row.onWeekend()
                ? fault(row, Code.NO_REST_DAY, day)
                : Optional.empty();
    }

    private static Optional<Fault> fault(NoticeRow row, Code code, String text) {
        return Optional.of(new Fault(row.line(), code, text));
    }

    private boolean inReach(LocalDate day) {
        return day.getYear() == year
                || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
    }

    /**
     * A Saturday or Sunday off need not be told; and nothing is missing of a notice that is not
     * there at all.
     */
    private Stream<Fault> missing(List<NoticeRow> rows) {
        var told = rows.stream().map(NoticeRow::date).collect(Collectors.toSet());
        return rows.isEmpty()
                ? Stream.empty()
                : new TreeSet<>(statutory)
                        .stream()
                                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                                .filter(day -> !told.contains(day))
                                .map(day -> new Fault(0, Code.STATUTORY_MISSING, day.toString()));
    }
}

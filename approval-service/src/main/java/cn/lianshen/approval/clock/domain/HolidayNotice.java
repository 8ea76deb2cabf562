package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The State Council's holiday notice of one year (国务院办公厅关于部分节假日安排的通知), as rows {@code
 * date,kind,holiday}: {@code 2027-01-01,休,元旦}. What is off on a weekend may be told or left out.
 */
public final class HolidayNotice {

    private HolidayNotice() {}

    /** What reading came to. */
    public sealed interface Reading {
        record Sound(CalendarYear year) implements Reading {}

        record Wrong(List<Fault> faults) implements Reading {}
    }

    /**
     * What is wrong with the rows.
     *
     * @param line counted from 1; 0 for what is wrong with the whole
     * @param text the place itself, as it was typed, or the day that is meant
     */
    public record Fault(int line, Code code, String text) {

        /** How it is wrong. */
        public enum Code {
            NO_ROWS,
            /** Not three columns. */
            BAD_ROW,
            BAD_DATE,
            /** Neither 休 (OFF) nor 班 (WORK). */
            BAD_KIND,
            NO_HOLIDAY,
            /** Neither in the year nor in the December before. */
            OTHER_YEAR,
            TWICE,
            /** Worked (调休上班) is what would else be a Saturday or a Sunday off. */
            NO_REST_DAY,
            /** A day that 全国年节及纪念日放假办法 gives off is told as worked. */
            STATUTORY_WORKED,
            /** A day that 全国年节及纪念日放假办法 gives off, and no row speaks of it. */
            STATUTORY_MISSING
        }
    }

    /**
     * The year, or everything that is wrong with its rows.
     *
     * @param rows one a line, parted by commas of either width or tabs; a headline is passed over
     * @param statutory days of the year that the law itself gives off, as far as they are known
     */
    public static Reading read(int year, String rows, Set<LocalDate> statutory) {
        var read = NoticeRow.all(rows);
        var faults = new ArrayList<Fault>(read.faults());
        faults.addAll(NoticeCheck.of(year, statutory).faults(read.rows()));
        if (read.rows().isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, Fault.Code.NO_ROWS, ""));
        }
        return faults.isEmpty()
                ? new Reading.Sound(year(year, read.rows(), statutory))
                : new Reading.Wrong(List.copyOf(faults));
    }

    private static CalendarYear year(int year, List<NoticeRow> rows, Set<LocalDate> statutory) {
        var first =
                Stream.concat(
                                Stream.of(LocalDate.of(year, 1, 1)),
                                rows.stream().map(NoticeRow::date))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return new CalendarYear(
                year,
                true,
                first,
                days(rows, row -> !row.works() && !row.onWeekend()),
                days(rows, NoticeRow::works),
                statutory);
    }

    private static Set<LocalDate> days(List<NoticeRow> rows, Predicate<NoticeRow> which) {
        return rows.stream()
                .filter(which)
                .map(NoticeRow::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

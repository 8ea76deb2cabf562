package cn.lianshen.registry.exchange.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people and spreadsheets write it: {@code 2016-09-01}, {@code 2016/9/1}, {@code
 * 2016.9.1}, {@code 2016年9月1日}, {@code 20160901}, or a spreadsheet's serial number.
 */
public final class WrittenDay {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:\\.0+)?");

    /** Day 0 of the serial numbers after February 1900, which Excel took for a leap year. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private WrittenDay() {}

    /** Empty for what is no day, or lies centuries away. */
    public static Optional<LocalDate> read(Cell cell, String plain) {
        var serial = SERIAL.matcher(plain);
        if (cell.kind() == Cell.Kind.NUMBER && serial.matches()) {
            return near(ZERO.plusDays(Long.parseLong(serial.group(1))));
        }
        for (var pattern : new Pattern[] {PARTS, EIGHT}) {
            var parts = pattern.matcher(plain);
            if (parts.matches()) {
                return day(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return near(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> near(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(day);
    }
}

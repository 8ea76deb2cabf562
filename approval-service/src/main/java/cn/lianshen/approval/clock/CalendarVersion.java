package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.LocalDays;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A short name for exactly these days. It follows from the days alone: a corrected source or
 * another order of rows changes nothing, one moved day does.
 */
final class CalendarVersion {

    private static final int BYTES = 6;

    private CalendarVersion() {}

    /** Twelve hexadecimal digits. */
    static String of(WorkingCalendar calendar) {
        String years =
                calendar.years().stream()
                        .sorted(Comparator.comparing(CalendarYear::coversFrom))
                        .map(CalendarVersion::line)
                        .collect(Collectors.joining());
        return fingerprint(years + line(calendar.local()));
    }

    private static String line(CalendarYear year) {
        return "%d %b %s %s %s %s%n"
                .formatted(
                        year.year(),
                        year.announced(),
                        year.coversFrom(),
                        new TreeSet<>(year.daysOff()),
                        new TreeSet<>(year.workedRestDays()),
                        new TreeSet<>(year.statutoryDaysOff()));
    }

    private static String line(LocalDays local) {
        return new TreeSet<>(local.daysOff()) + " " + new TreeSet<>(local.worked());
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

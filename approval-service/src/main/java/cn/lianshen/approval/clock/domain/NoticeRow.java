package cn.lianshen.approval.clock.domain;

import cn.lianshen.approval.clock.domain.HolidayNotice.Fault;
import cn.lianshen.approval.clock.domain.HolidayNotice.Fault.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a holiday notice.
 *
 * @param line where it stands, counted from 1
 * @param works whether it is a make-up working day (调休上班), else a day off
 */
public record NoticeRow(int line, LocalDate date, boolean works, String holiday) {
    private static final Pattern PARTED = Pattern.compile("[,，\t]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Boolean> WORKS =
            Map.of("休", false, "OFF", false, "班", true, "WORK", true);

    /** What could be read, and what could not. */
    record Read(List<NoticeRow> rows, List<Fault> faults) {}

    /** Every row, also of text of which some cannot be read. */
    static Read all(String text) {
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean headline = i == 0 && !line.isEmpty() && !Character.isDigit(line.charAt(0));
            if (!line.isEmpty() && !(headline && PARTED.split(line, -1).length == 3)) {
                one(i + 1, line, read);
            }
        }
        return read;
    }

    boolean onWeekend() {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static void one(int number, String line, Read into) {
        var parts = PARTED.split(line, -1);
        if (parts.length != 3) {
            into.faults().add(new Fault(number, Code.BAD_ROW, line));
            return;
        }
        var date = date(parts[0].strip());
        var works = WORKS.get(parts[1].strip().toUpperCase(Locale.ROOT));
        if (date.isEmpty()) {
            into.faults().add(new Fault(number, Code.BAD_DATE, parts[0].strip()));
        } else if (works == null) {
            into.faults().add(new Fault(number, Code.BAD_KIND, parts[1].strip()));
        } else if (parts[2].isBlank()) {
            into.faults().add(new Fault(number, Code.NO_HOLIDAY, line));
        } else {
            into.rows().add(new NoticeRow(number, date.get(), works, parts[2].strip()));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return DAY.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

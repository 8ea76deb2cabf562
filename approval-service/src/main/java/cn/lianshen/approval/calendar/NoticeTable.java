package cn.lianshen.approval.calendar;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of a table, as spreadsheets write them, in the form's own spelling. Each stays on its line,
 * so that what is wrong can be named by it; what is not understood stays as it is.
 */
final class NoticeTable {
    private static final Pattern PARTED = Pattern.compile("[,，;；\t]");
    private static final Pattern EMPTY_END = Pattern.compile("[,，;；\t\\s]+$");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Map<String, String> KINDS =
            Map.of("放假", "休", "休息", "休", "上班", "班", "调休上班", "班", "补班", "班");

    private NoticeTable() {}

    static String rows(String text) {
        return text.lines().map(NoticeTable::row).collect(Collectors.joining("\n"));
    }

    private static String row(String line) {
        var told = EMPTY_END.matcher(line.strip()).replaceFirst("");
        var cells = Stream.of(PARTED.split(told, -1)).map(NoticeTable::plain).toList();
        return cells.size() == 3
                ? day(cells.get(0))
                        + ","
                        + KINDS.getOrDefault(cells.get(1), cells.get(1))
                        + ","
                        + cells.get(2)
                : told;
    }

    private static String plain(String cell) {
        var text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String day(String cell) {
        var parts = DAY.matcher(cell);
        return parts.matches()
                ? "%s-%2s-%2s"
                        .formatted(parts.group(1), parts.group(2), parts.group(3))
                        .replace(' ', '0')
                : cell;
    }
}

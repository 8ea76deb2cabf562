package cn.lianshen.registry.opendata;

import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180, with cells that a spreadsheet would take for formulas made harmless. */
final class Csv {
    /** Tells spreadsheets that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** One line with its CR LF. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** An apostrophe before what would be calculated; spreadsheets do not show it. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

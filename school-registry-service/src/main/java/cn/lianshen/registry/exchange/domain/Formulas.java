package cn.lianshen.registry.exchange.domain;

/** What a spreadsheet would calculate (formula injection), and how it is kept from doing so. */
public final class Formulas {
    private static final String FIRST = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** Whether a spreadsheet that opens a table with this cell takes it for a formula. */
    public static boolean calculates(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }

    /** With an apostrophe in front where it is needed; spreadsheets do not show it. */
    public static String harmless(String text) {
        return calculates(text) ? "'" + text : text;
    }

    /** What {@link #harmless} was given. */
    public static String bare(String text) {
        return text.startsWith("'") && calculates(text.substring(1)) ? text.substring(1) : text;
    }
}

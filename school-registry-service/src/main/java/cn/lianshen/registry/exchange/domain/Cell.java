package cn.lianshen.registry.exchange.domain;

/**
 * One cell as the file holds it.
 *
 * @param text of a number its digits; empty when there is nothing
 */
public record Cell(String text, Kind kind) {
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What the file says that it is. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        /** What a spreadsheet shows where it could not calculate, such as {@code #N/A}. */
        ERROR,
        /** One of several that were made one and whose content stands in the first. */
        MERGED
    }

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }
}

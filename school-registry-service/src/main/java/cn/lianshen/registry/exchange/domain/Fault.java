package cn.lianshen.registry.exchange.domain;

/**
 * Something wrong in a file.
 *
 * @param row as a spreadsheet numbers it, from 1; 0 for the file as such
 * @param column its head; empty for the row as such
 * @param code kebab-case
 */
public record Fault(int row, String column, String code) {
    public static Fault at(int row, Field field, String code) {
        return new Fault(row, field.title(), code);
    }
}

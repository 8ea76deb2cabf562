package cn.lianshen.registry.exchange.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One row as it was read.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param values of the columns that are right, in their one spelling; none is empty
 * @param faults of the others
 */
public record Row(int number, Map<Field, String> values, List<Fault> faults) {
    public Row {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** Reads the cells of one row; beyond the head there may be empty ones only. */
    public static Row read(int number, Head head, List<Cell> cells, Cells reading) {
        var values = new EnumMap<Field, String>(Field.class);
        var faults = new ArrayList<Fault>();
        head.columns()
                .forEach(
                        (column, field) -> {
                            var cell = column < cells.size() ? cells.get(column) : Cell.EMPTY;
                            switch (reading.read(field, cell)) {
                                case Value.Right(var text) -> put(values, field, text);
                                case Value.Wrong(var code) ->
                                        faults.add(Fault.at(number, field, code));
                            }
                        });
        IntStream.range(0, cells.size())
                .filter(column -> !head.columns().containsKey(column) && holds(cells.get(column)))
                .forEach(
                        column ->
                                faults.add(
                                        new Fault(number, letters(column), "cell-without-column")));
        return new Row(number, values, faults);
    }

    private static boolean holds(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> !cell.text().isBlank();
            case FORMULA, ERROR -> true;
            case MERGED -> false;
        };
    }

    /** As spreadsheets name a column that has no head: {@code A列} to {@code Z列}, {@code AA列}. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last + "列" : (char) ('A' + column / 26 - 1) + last + "列";
    }

    private static void put(Map<Field, String> values, Field field, String text) {
        if (!text.isEmpty()) {
            values.put(field, text);
        }
    }

    /** Empty when the row has none. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Whether it says of an institution just what is known. */
    public boolean says(Map<Field, String> known) {
        return faults.isEmpty()
                && Field.STATED.stream()
                        .allMatch(field -> get(field).equals(known.getOrDefault(field, "")));
    }

    public Row with(List<Fault> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return new Row(number, values, all);
    }
}

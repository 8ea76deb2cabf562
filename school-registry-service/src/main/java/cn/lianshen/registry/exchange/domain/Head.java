package cn.lianshen.registry.exchange.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first row of a table: which column holds what, in whichever order they stand.
 *
 * @param columns from the number of a column, from 0, to its field
 * @param faults unknown, doubled and missing columns; with any the rows cannot be read
 */
public record Head(Map<Integer, Field> columns, List<Fault> faults) {

    /**
     * Reads the first row that holds anything.
     *
     * @param row in which it stands
     */
    public static Head read(int row, List<Cell> cells) {
        var columns = new TreeMap<Integer, Field>();
        var faults = new ArrayList<Fault>();
        var seen = EnumSet.noneOf(Field.class);
        for (var column = 0; column < cells.size(); column++) {
            var title = cells.get(column).text().strip();
            var field = Field.titled(title);
            if (field.isEmpty() && !title.isEmpty()) {
                faults.add(new Fault(row, shortened(title), "unknown-column"));
            } else if (field.isPresent() && !seen.add(field.get())) {
                faults.add(Fault.at(row, field.get(), "doubled-column"));
            } else if (field.isPresent()) {
                columns.put(column, field.get());
            }
        }
        Arrays.stream(Field.values())
                .filter(field -> field.needed() && !seen.contains(field))
                .forEach(field -> faults.add(Fault.at(row, field, "missing-column")));
        return new Head(columns, faults);
    }

    private static String shortened(String title) {
        return title.length() > 50 ? title.substring(0, 50) + "…" : title;
    }
}

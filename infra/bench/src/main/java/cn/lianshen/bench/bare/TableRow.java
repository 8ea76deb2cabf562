package cn.lianshen.bench.bare;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row as the service wrote it, without the columns that the database fills in. */
record TableRow(String table, List<Cell> cells) {
    private static final Set<String> FILLED_IN = Set.of("seq", "xid", "created_at", "turn");

    /** A value with its column's name and SQL type. */
    record Cell(String column, String type, @Nullable Object value) {

        boolean sameAs(Cell other) {
            return column.equals(other.column) && Objects.deepEquals(value, other.value);
        }
    }

    static TableRow read(String table, ResultSet rows) throws SQLException {
        ResultSetMetaData head = rows.getMetaData();
        var cells = new ArrayList<Cell>();
        for (int i = 1; i <= head.getColumnCount(); i++) {
            if (!FILLED_IN.contains(head.getColumnName(i))) {
                cells.add(
                        new Cell(
                                head.getColumnName(i),
                                head.getColumnTypeName(i),
                                rows.getObject(i)));
            }
        }
        return new TableRow(table, List.copyOf(cells));
    }

    Object value(String column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .map(cell -> Objects.requireNonNull(cell.value()))
                .findFirst()
                .orElseThrow();
    }

    boolean sameAs(TableRow other) {
        return table.equals(other.table) && differing(other).isEmpty();
    }

    /** The cells of this row whose values are not the other's. */
    List<Cell> differing(TableRow other) {
        return cells.stream().filter(cell -> other.cells.stream().noneMatch(cell::sameAs)).toList();
    }

    String columns() {
        return cells.stream().map(Cell::column).collect(Collectors.joining(", "));
    }

    List<@Nullable Object> values() {
        return cells.stream().<@Nullable Object>map(Cell::value).toList();
    }

    /** {@code ?::uuid, ?::text, …} */
    String marks() {
        return cells.stream().map(cell -> "?::" + cell.type()).collect(Collectors.joining(", "));
    }
}

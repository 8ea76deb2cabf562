package cn.lianshen.outbox;

import io.r2dbc.spi.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names a service's event log and supplies the event part of its one-statement write. The table is
 * the service's own; the README shows its DDL.
 */
public final class EventLog {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final String[] TYPES = {
        "uuid", "int", "text", "text", "text", "timestamptz", "bytea", "bytea"
    };

    private final String table;
    private final String aggregateColumn;

    /**
     * @param table e.g. {@code case_events}
     * @param aggregateColumn e.g. {@code case_id}
     * @throws IllegalArgumentException when a name is not a plain lower-case SQL identifier
     */
    public EventLog(String table, String aggregateColumn) {
        this.table = plain(table);
        this.aggregateColumn = plain(aggregateColumn);
    }

    public String table() {
        return table;
    }

    public String aggregateColumn() {
        return aggregateColumn;
    }

    /** How many {@code $n} one row takes. */
    public int parametersPerRow() {
        return TYPES.length;
    }

    /**
     * The statement part that appends {@code rows} events if, and only if, the CTE {@code gate} has
     * a row: {@code INSERT INTO case_events(…) SELECT v.* FROM (VALUES (…),(…)) v, gate}.
     *
     * @param firstParameter n of the first {@code $n} used
     * @param gate a CTE of the caller's statement with exactly one row when the write may go on
     */
    public String insertSelect(int rows, int firstParameter, String gate) {
        var sql = new StringBuilder(128 + 96 * rows);
        sql.append("INSERT INTO ").append(table).append('(').append(aggregateColumn);
        sql.append(", version, type, region, actor, at, payload, hash) SELECT v.* FROM (VALUES ");
        for (var row = 0; row < rows; row++) {
            appendRow(sql.append(row == 0 ? "(" : ", ("), firstParameter + row * TYPES.length);
        }
        return sql.append(") v, ").append(plain(gate)).toString();
    }

    /** Fills the parameters that {@link #insertSelect} left open. */
    public void bind(Statement statement, int firstParameter, List<EventRow> rows) {
        var index = firstParameter - 1; // R2DBC counts from 0, SQL from 1
        for (var row : rows) {
            statement.bind(index++, row.aggregateId());
            statement.bind(index++, row.version());
            statement.bind(index++, row.type());
            statement.bind(index++, row.region());
            statement.bind(index++, row.actor());
            statement.bind(index++, row.at().atOffset(ZoneOffset.UTC));
            statement.bind(index++, row.payload());
            statement.bind(index++, row.hash());
        }
    }

    private static void appendRow(StringBuilder sql, int first) {
        for (var i = 0; i < TYPES.length; i++) {
            sql.append(i == 0 ? "$" : ", $").append(first + i).append("::").append(TYPES[i]);
        }
        sql.append(')');
    }

    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain SQL name: " + name);
        }
        return name;
    }
}

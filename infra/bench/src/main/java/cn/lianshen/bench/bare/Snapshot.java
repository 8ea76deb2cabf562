package cn.lianshen.bench.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything that the service keeps of one case at one moment. */
record Snapshot(List<TableRow> rows) {
    static final String CASES = "approval_cases";
    static final String EVENTS = "case_events";
    static final String CONFIDENTIAL = "confidential_texts";
    static final String TASKS = "bureau_tasks";
    static final String UNPRINTED = "unprinted_notices";
    static final String KEYS = "idempotency_keys";
    static final List<String> TABLES = List.of(CASES, EVENTS, CONFIDENTIAL, TASKS, UNPRINTED, KEYS);

    static final Snapshot NOTHING = new Snapshot(List.of());

    static Snapshot read(Connection connection, String caseId) throws SQLException {
        var rows = new ArrayList<TableRow>();
        for (String table : TABLES) {
            boolean keys = table.equals(KEYS);
            String filter = keys ? "location LIKE '%' || ?" : "case_id = ?::uuid";
            add(rows, connection, table, filter, caseId);
        }
        return new Snapshot(List.copyOf(rows));
    }

    /** Rows of a table that are here and not there. */
    List<TableRow> missingIn(Snapshot other, String table) {
        return of(table).stream()
                .filter(row -> other.rows.stream().noneMatch(row::sameAs))
                .toList();
    }

    List<TableRow> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private static void add(
            List<TableRow> rows, Connection connection, String table, String filter, String caseId)
            throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + filter)) {
            query.setString(1, caseId);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(TableRow.read(table, found));
                }
            }
        }
    }
}

package cn.lianshen.bench.bare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transaction as one statement, in the shape in which the service writes: a CTE {@code gate}
 * that lets the write go on (the idempotency key is fresh, or the version is the expected one), and
 * everything else hanging on it. What is written is the difference that a step of the service made.
 *
 * @param values of the parameters, as the service had them
 */
record BareTransaction(String sql, List<@Nullable Object> values) {

    /** The statement that makes {@code after} of {@code before}. */
    static BareTransaction between(Snapshot before, Snapshot after) {
        var building = new Builder();
        if (before.rows().isEmpty()) {
            building.creating(after);
        } else {
            building.moving(before, after);
        }
        return building.rest(before, after);
    }

    private static final class Builder {
        private final StringBuilder sql = new StringBuilder("WITH ");
        private final List<@Nullable Object> values = new ArrayList<>();

        void creating(Snapshot after) {
            TableRow key = after.of(Snapshot.KEYS).getFirst();
            add(
                    "fresh AS (INSERT INTO idempotency_keys (%s) VALUES (%s)"
                            + " ON CONFLICT DO NOTHING RETURNING 1)",
                    key);
            add(
                    ", gate AS (INSERT INTO approval_cases (%s) SELECT %s FROM fresh RETURNING case_id)",
                    after.of(Snapshot.CASES).getFirst());
        }

        void moving(Snapshot before, Snapshot after) {
            TableRow old = before.of(Snapshot.CASES).getFirst();
            var moved = after.of(Snapshot.CASES).getFirst().differing(old);
            sql.append("gate AS (UPDATE approval_cases SET ");
            sql.append(String.join(", ", moved.stream().map(c -> c.column() + " = ?").toList()));
            sql.append(" WHERE case_id = ? AND version = ? RETURNING case_id)");
            moved.forEach(cell -> values.add(cell.value()));
            values.add(old.value("case_id"));
            values.add(old.value("version"));
        }

        BareTransaction rest(Snapshot before, Snapshot after) {
            events(after.missingIn(before, Snapshot.EVENTS));
            inserts("kept", after.missingIn(before, Snapshot.CONFIDENTIAL));
            closed(before.missingIn(after, Snapshot.TASKS));
            inserts("opened", after.missingIn(before, Snapshot.TASKS));
            inserts("unprinted", after.missingIn(before, Snapshot.UNPRINTED));
            return new BareTransaction(sql + " SELECT count(*)::int FROM gate", values);
        }

        private void events(List<TableRow> rows) {
            sql.append(", logged AS (INSERT INTO case_events (").append(rows.getFirst().columns());
            sql.append(") SELECT v.* FROM (VALUES ");
            sql.append(
                    String.join(", ", rows.stream().map(row -> "(" + row.marks() + ")").toList()));
            sql.append(") v, gate)");
            rows.forEach(row -> values.addAll(row.values()));
        }

        private void inserts(String name, List<TableRow> rows) {
            for (int i = 0; i < rows.size(); i++) {
                TableRow row = rows.get(i);
                String into = ", " + name + i + " AS (INSERT INTO " + row.table();
                add(into + " (%s) SELECT %s FROM gate)", row);
            }
        }

        private void closed(List<TableRow> tasks) {
            for (int i = 0; i < tasks.size(); i++) {
                sql.append(", closed").append(i);
                sql.append(" AS (DELETE FROM bureau_tasks t USING gate WHERE");
                sql.append(" t.case_id = gate.case_id AND t.bureau = ? AND t.task = ?)");
                values.add(tasks.get(i).value("bureau"));
                values.add(tasks.get(i).value("task"));
            }
        }

        private void add(String part, TableRow row) {
            sql.append(part.formatted(row.columns(), row.marks()));
            values.addAll(row.values());
        }
    }
}

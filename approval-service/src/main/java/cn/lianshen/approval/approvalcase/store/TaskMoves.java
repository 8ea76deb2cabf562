package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What bureaus no longer have to do after a change, and what they have to do now (待办). */
record TaskMoves(CaseChange change) implements SqlCte {

    @Override
    public void addTo(SqlText sql) {
        var before = OpenTask.of(change.before().approvalCase());
        var now = OpenTask.of(change.after());
        close(before.stream().filter(task -> !stays(task, now)).toList(), sql);
        open(minus(now, before), sql);
    }

    private static void close(List<OpenTask> done, SqlText sql) {
        var number = 0;
        for (var task : done) {
            sql.add(
                    ", closed"
                            + number++
                            + " AS (DELETE FROM bureau_tasks t USING gate WHERE"
                            + " t.case_id = gate.case_id AND t.bureau = ? AND t.task = ?)",
                    task.bureau(),
                    task.kind().name());
        }
    }

    /** A task that was open already is due on another day. */
    private void open(Set<OpenTask> changed, SqlText sql) {
        var number = 0;
        for (var task : changed) {
            sql.add(
                    ", opened"
                            + number++
                            + " AS (INSERT INTO bureau_tasks SELECT case_id, ?::text,"
                            + " ?::text, ?::text, ?::date, ?::timestamptz FROM gate"
                            + " ON CONFLICT (case_id, bureau, task)"
                            + " DO UPDATE SET due = excluded.due)",
                    task.bureau(),
                    task.kind().name(),
                    change.after().filing().region(),
                    task.due(),
                    change.at().atOffset(ZoneOffset.UTC));
        }
    }

    private static boolean stays(OpenTask task, Set<OpenTask> now) {
        return now.stream()
                .anyMatch(
                        open -> open.bureau().equals(task.bureau()) && open.kind() == task.kind());
    }

    private static Set<OpenTask> minus(Set<OpenTask> all, Set<OpenTask> without) {
        var left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }
}

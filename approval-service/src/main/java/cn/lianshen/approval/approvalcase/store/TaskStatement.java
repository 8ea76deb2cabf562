package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.CaseReleased;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import cn.lianshen.approval.approvalcase.domain.event.OfficerRecused;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to the bureaus' worklists. A line carries what it is filtered by, so that a
 * worklist is read from this table alone.
 */
record TaskStatement(CaseChange change, ApprovalCase after) implements SqlCte {

    @Override
    public void addTo(SqlText sql) {
        var before = OpenTask.of(change.before().approvalCase());
        var now = OpenTask.of(after);
        close(sql, before.stream().filter(task -> !stays(task, now)).toList());
        open(sql, minus(now, before));
        assign(sql);
    }

    private static void close(SqlText sql, List<OpenTask> done) {
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
    private void open(SqlText sql, Set<OpenTask> changed) {
        var number = 0;
        for (var task : changed) {
            sql.add(
                    ", opened"
                            + number++
                            + " AS (INSERT INTO bureau_tasks (case_id, bureau, task, region, due,"
                            + " opened_at, item, kind, officer) SELECT case_id, ?::text, ?::text,"
                            + " ?::text, ?::date, ?::timestamptz, ?::text, ?::text,"
                            + " nullif(?, '') FROM gate ON CONFLICT (case_id, bureau, task)"
                            + " DO UPDATE SET due = excluded.due)",
                    task.bureau(),
                    task.kind().name(),
                    after.filing().region(),
                    task.due(),
                    change.at().atOffset(ZoneOffset.UTC),
                    after.filing().item(),
                    after.filing().kind(),
                    officer(task.bureau()));
        }
    }

    /** Whoever takes a bureau's part over takes what is open over with it. */
    private void assign(SqlText sql) {
        var number = 0;
        for (var event : change.events()) {
            var bureau = reassigned(event);
            if (bureau != null) {
                sql.add(
                        ", taken"
                                + number++
                                + " AS (UPDATE bureau_tasks t SET officer = nullif(?, '') FROM gate"
                                + " WHERE t.case_id = gate.case_id AND t.bureau = ?)",
                        officer(bureau),
                        bureau);
            }
        }
    }

    private static @Nullable String reassigned(CaseEvent event) {
        return switch (event) {
            case OfficerAssigned e -> e.bureau();
            case CaseHandedOver e -> e.bureau();
            case CaseReleased e -> e.bureau();
            case OfficerRecused e -> e.bureau();
            default -> null;
        };
    }

    private String officer(String bureau) {
        return after.staffing().officers().getOrDefault(bureau, "");
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

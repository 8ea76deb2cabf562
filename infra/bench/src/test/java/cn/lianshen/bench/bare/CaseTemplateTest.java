package cn.lianshen.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.bench.bare.TableRow.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseTemplateTest {
    private static final UUID ID = UUID.randomUUID();
    private static final TableRow KEY =
            row(Snapshot.KEYS, text("owner", "p-0001"), text("key", "k-1"));
    private static final TableRow FORM =
            row(Snapshot.CONFIDENTIAL, id(), number("version", 1), text("content", "{}"));

    private final CaseTemplate template =
            CaseTemplate.of(
                    List.of(
                            snapshot(1, "RECEIVED", List.of(task("EDU", "ACCEPT")), event(1)),
                            snapshot(
                                    3,
                                    "REVIEW",
                                    List.of(task("MZ", "GIVE_OPINION"), task("BB", "GIVE_OPINION")),
                                    event(1),
                                    event(2),
                                    event(3))));

    @Test
    void filing_hangs_everything_on_a_fresh_key() {
        assertThat(template.transactions().getFirst().sql())
                .isEqualTo(
                        "WITH fresh AS (INSERT INTO idempotency_keys (owner, key)"
                                + " VALUES (?::text, ?::text) ON CONFLICT DO NOTHING RETURNING 1),"
                                + " gate AS (INSERT INTO approval_cases (case_id, version,"
                                + " case_number, state) SELECT ?::uuid, ?::int4, ?::text, ?::text"
                                + " FROM fresh RETURNING case_id), logged AS (INSERT INTO"
                                + " case_events (case_id, version) SELECT v.* FROM (VALUES"
                                + " (?::uuid, ?::int4)) v, gate), kept0 AS (INSERT INTO"
                                + " confidential_texts (case_id, version, content) SELECT ?::uuid,"
                                + " ?::int4, ?::text FROM gate), opened0 AS (INSERT INTO"
                                + " bureau_tasks (case_id, bureau, task) SELECT ?::uuid, ?::text,"
                                + " ?::text FROM gate) SELECT count(*)::int FROM gate");
    }

    @Test
    void a_later_step_moves_the_version_and_writes_only_what_is_new() {
        BareTransaction step = template.transactions().getLast();

        assertThat(step.sql())
                .startsWith(
                        "WITH gate AS (UPDATE approval_cases SET version = ?, state = ?"
                                + " WHERE case_id = ? AND version = ? RETURNING case_id)")
                .contains("(VALUES (?::uuid, ?::int4), (?::uuid, ?::int4))")
                .contains("closed0 AS (DELETE FROM bureau_tasks t")
                .contains("opened1 AS (INSERT INTO bureau_tasks")
                .doesNotContain("confidential_texts");
        assertThat(step.values().subList(0, 4)).containsExactly(3, "REVIEW", ID, 1);
    }

    @Test
    void each_statement_has_a_value_for_every_parameter() {
        assertThat(template.transactions())
                .allSatisfy(
                        step ->
                                assertThat(step.values())
                                        .hasSize(step.sql().split("\\?", -1).length - 1));
    }

    @Test
    void a_new_case_differs_in_id_number_and_key_only() {
        var fresh = template.freshValues();

        assertThat(fresh.keySet()).containsExactlyInAnyOrder(ID, "N-1", "k-1");
        assertThat(CaseTemplate.replace(fresh, ID)).isInstanceOf(UUID.class).isNotEqualTo(ID);
        assertThat(CaseTemplate.replace(fresh, "REVIEW")).isEqualTo("REVIEW");
        assertThat(CaseTemplate.replace(fresh, null)).isNull();
    }

    private static Snapshot snapshot(
            int version, String state, List<TableRow> tasks, TableRow... events) {
        var rows = new ArrayList<TableRow>(List.of(KEY, FORM));
        rows.add(
                row(
                        Snapshot.CASES,
                        id(),
                        number("version", version),
                        text("case_number", "N-1"),
                        text("state", state)));
        rows.addAll(tasks);
        rows.addAll(Arrays.asList(events));
        return new Snapshot(rows);
    }

    private static TableRow event(int version) {
        return row(Snapshot.EVENTS, id(), number("version", version));
    }

    private static TableRow task(String bureau, String task) {
        return row(Snapshot.TASKS, id(), text("bureau", bureau), text("task", task));
    }

    private static TableRow row(String table, Cell... cells) {
        return new TableRow(table, List.of(cells));
    }

    private static Cell id() {
        return new Cell("case_id", "uuid", ID);
    }

    private static Cell number(String column, int value) {
        return new Cell(column, "int4", value);
    }

    private static Cell text(String column, String value) {
        return new Cell(column, "text", value);
    }
}

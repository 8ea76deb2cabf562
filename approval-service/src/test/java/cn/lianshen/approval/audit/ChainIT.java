package cn.lianshen.approval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.inquiry.ReadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** A log that somebody with the database's password has touched says so. */
class ChainIT extends ReadSide {
    private static final String OPERATOR = token("p-0010", "operator", null, null);

    @Autowired private DatabaseClient database;

    @Test
    void what_nobody_touched_is_whole() {
        var now = ripe(Forms.kindergarten());
        var report = chain(now);
        assertThat(report.path("intact").asBoolean()).isTrue();
        assertThat(report.path("cases").asInt()).isEqualTo(1);
        assertThat(report.path("events").asInt()).isEqualTo(now.version());
        assertThat(report.path("faults").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE case_events SET payload = replace(convert_from(payload@'UTF8')@'AGREE'@'OBJECT')::bytea"
                + " WHERE type = 'approval.opinion-recorded.v1' AND case_id = $1,EVENT_CHANGED",
        "UPDATE case_events SET hash = sha256(hash) WHERE version = 2 AND case_id = $1,EVENT_CHANGED",
        "UPDATE case_events SET actor = 'p-9999' WHERE version = 2 AND case_id = $1,COLUMN_CHANGED",
        "UPDATE case_events SET at = at - interval '3 days' WHERE version = 3 AND case_id = $1,COLUMN_CHANGED",
        "DELETE FROM case_events WHERE version = 2 AND case_id = $1,EVENT_MISSING",
        "DELETE FROM case_events WHERE case_id = $1,END_DIFFERS",
        "DELETE FROM case_events WHERE version = (SELECT max(version) FROM case_events WHERE case_id"
                + " = $1) AND case_id = $1,END_DIFFERS",
        "DELETE FROM approval_cases WHERE case_id = $1,CASE_MISSING",
    })
    void what_somebody_touched_is_named(String sql, String kind) {
        var now = ripe(Forms.kindergarten());
        touch(sql.replace('@', ','), now.caseId());
        var fault = chain(now).path("faults").path(0);
        assertThat(fault.path("kind").asString()).isEqualTo(kind);
        assertThat(fault.path("text").asString()).matches("\\p{IsHan}.*");

        var all = all();
        assertThat(all)
                .filteredOn(it -> it.path("caseId").asString().equals(now.caseId().toString()))
                .extracting(it -> it.path("kind").asString())
                .containsExactly(kind);
        remove(now.caseId());
    }

    @Test
    void a_case_that_was_never_there_is_not_found() {
        http(OPERATOR)
                .get()
                .uri("/audit/chains/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_supervisor_looks_at_cases_of_the_own_county_only() {
        var now = filed(Forms.kindergarten());
        assertThat(ask(SUPERVISOR, "/audit/chains/" + now.caseId()).path("intact").asBoolean())
                .isTrue();
        http(token("p-0011", "supervisor", "330383", null))
                .get()
                .uri("/audit/chains/" + now.caseId())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private JsonNode chain(Receipt now) {
        return ask(OPERATOR, "/audit/chains/" + now.caseId());
    }

    private List<JsonNode> all() {
        var faults = new ArrayList<JsonNode>();
        var page = ask(OPERATOR, "/audit/chains");
        page.path("faults").forEach(faults::add);
        while (page.has("next")) {
            page = ask(OPERATOR, "/audit/chains", "after", page.path("next").asString());
            page.path("faults").forEach(faults::add);
        }
        return faults;
    }

    /** As somebody would who may switch triggers off. */
    private void touch(String sql, UUID caseId) {
        var table = sql.contains("approval_cases") ? "approval_cases" : "case_events";
        Unguarded.run(database, table, sql.replace("$1", "'" + caseId + "'"));
    }

    /** Other tests shall find their log whole. */
    private void remove(UUID caseId) {
        touch("DELETE FROM case_events WHERE case_id = $1", caseId);
        touch("DELETE FROM approval_cases WHERE case_id = $1", caseId);
    }
}

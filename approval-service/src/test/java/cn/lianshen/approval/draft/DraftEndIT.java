package cn.lianshen.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** A draft ends by being filed or by being forgotten. */
class DraftEndIT extends DraftService {

    private final UUID caseId = UUID.randomUUID();

    @Autowired private FiledDrafts filed;
    @Autowired private DraftSweep sweep;
    @Autowired private DatabaseClient database;

    @Test
    void a_filed_draft_leaves_the_list_and_names_its_case() {
        made(id, "{\"item\":\"PS02\"}");
        filed.filed(founder, id, caseId).block();

        list(token).expectBody().json("[]");
        read(token, id).expectBody().jsonPath("$.filedAs").isEqualTo(caseId.toString());
        changed(id, 1, "{}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("draft-filed")
                .jsonPath("$.caseId")
                .isEqualTo(caseId.toString());
    }

    @Test
    void the_statement_that_writes_a_case_can_mark_its_draft() {
        made(id, "{}");
        var sql =
                "WITH gate AS (SELECT CAST('%s' AS uuid) AS case_id), drafted AS (%s) SELECT 1"
                        .formatted(caseId, FiledDrafts.BY_GATE)
                        .replaceFirst("\\?", "now()")
                        .replaceFirst("\\?", "'" + founder + "'")
                        .replaceFirst("\\?", "'" + id + "'");
        database.sql(sql).then().block();

        read(token, id).expectBody().jsonPath("$.filedAs").isEqualTo(caseId.toString());
    }

    @Test
    void the_first_case_stays_and_foreign_or_unknown_drafts_are_passed_over() {
        made(id, "{}");
        filed.filed("somebody-else", id, caseId).block();
        list(token).expectBody().jsonPath("$.length()").isEqualTo(1);

        filed.filed(founder, id, caseId).block();
        filed.filed(founder, id, UUID.randomUUID()).block();
        filed.filed(founder, UUID.randomUUID(), caseId).block();
        read(token, id).expectBody().jsonPath("$.filedAs").isEqualTo(caseId.toString());
    }

    @Test
    void drafts_are_removed_when_nobody_has_saved_them_for_half_a_year() {
        var fresh = UUID.randomUUID();
        made(id, "{}");
        made(fresh, "{}");
        age("saved_at", 181, id);
        age("saved_at", 179, fresh);

        assertThat(sweep.sweep().block()).isPositive();
        read(token, id).expectStatus().isNotFound();
        read(token, fresh).expectStatus().isOk();
    }

    @Test
    void filed_drafts_are_removed_after_a_month() {
        made(id, "{}");
        filed.filed(founder, id, caseId).block();
        sweep.sweep().block();
        read(token, id).expectStatus().isOk();

        age("filed_at", 31, id);
        sweep.sweep().block();
        read(token, id).expectStatus().isNotFound();
    }

    @Test
    void a_sweep_goes_on_until_nothing_old_is_left() {
        var many =
                "INSERT INTO drafts SELECT $1, gen_random_uuid(), 1, '', '', '', '', now(),"
                        + " now() - interval '1 year' FROM generate_series(1, 450)";
        database.sql(many).bind(0, founder).then().block();

        assertThat(sweep.sweep().block()).isGreaterThanOrEqualTo(450L);
        list(token).expectBody().json("[]");
    }

    private void age(String column, int days, UUID draft) {
        database.sql(
                        "UPDATE drafts SET %s = now() - make_interval(days => %d) WHERE draft_id = $1"
                                .formatted(column, days))
                .bind(0, draft)
                .then()
                .block();
    }
}

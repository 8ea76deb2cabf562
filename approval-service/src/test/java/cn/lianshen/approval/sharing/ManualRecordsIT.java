package cn.lianshen.approval.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Rows;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who may see what was fetched, and the way by hand. */
class ManualRecordsIT extends SharingService {
    private static final String WJ = token("p-0601", "officer", "330327", "WJ");
    private static final String SW = token("p-0701", "officer", "330327", "SW");
    private static final String CONFIRM = "{\"outcome\":\"CONFIRM\",\"number\":\"卫评〔2026〕8号\"}";

    private UUID caseId;

    @BeforeEach
    void file() {
        set("WJ", "{\"mode\":\"DOWN\"}");
        caseId =
                filed(Forms.with("/school/name", "\"苍南县灵溪镇" + UUID.randomUUID() + "幼儿园\""))
                        .caseId();
        await().until(() -> state(caseId, "M19").equals("SOURCE_DOWN"));
    }

    @Test
    void the_founder_the_lead_and_the_supervisor_see_all_and_a_bureau_its_part() {
        for (var who : new String[] {FOUNDER, EDU, SUPERVISOR}) {
            assertThat(lines(who, caseId)).hasSize(14);
        }
        assertThat(lines(WJ, caseId))
                .extracting(line -> line.path("material").asString())
                .containsExactly("M19");
        assertThat(lines(SCJG, caseId))
                .extracting(line -> line.path("material").asString())
                .contains("M20")
                .doesNotContain("M19");
    }

    @Test
    void nobody_else_finds_anything() {
        for (var stranger : new String[] {OTHER_FOUNDER, EDU_ELSEWHERE, SW}) {
            http(stranger)
                    .get()
                    .uri("/cases/{id}/shared-records", caseId)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            answer(stranger, "M19", CONFIRM).expectStatus().isNotFound();
        }
        answer(WJ, "M06", CONFIRM).expectStatus().isNotFound();
        answer(EDU, "M01", CONFIRM).expectStatus().isNotFound();
    }

    @Test
    void an_officer_of_the_source_answers_while_it_is_down() {
        answer(WJ, "M19", CONFIRM).expectStatus().isNoContent();

        var line = line(FOUNDER, caseId, "M19");
        assertThat(line.path("state").asString()).isEqualTo("CONFIRMED_BY_HAND");
        assertThat(line.path("number").asString()).isEqualTo("卫评〔2026〕8号");
        assertThat(line.path("confirmedFor").asString()).isEqualTo("WJ");
        drained(caseId);
        assertThat(state(caseId, "M19")).isEqualTo("CONFIRMED_BY_HAND");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void whoever_only_sees_it_may_not_answer() {
        answer(FOUNDER, "M19", CONFIRM).expectStatus().isForbidden();
        answer(SUPERVISOR, "M19", CONFIRM).expectStatus().isForbidden();
        retry(WJ, "M19").expectStatus().isForbidden();
        assertThat(acts()).isZero();
    }

    @Test
    void what_was_fetched_is_spoken_against_only_with_a_note_that_is_kept() {
        await().until(() -> state(caseId, "M06").equals("FOUND"));
        answer(EDU, "M06", "{\"outcome\":\"REFUTE\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("shared-record-found");
        answer(EDU, "M06", "{\"outcome\":\"REFUTE\",\"note\":\"现场与登记不符\"}")
                .expectStatus()
                .isNoContent();

        assertThat(state(caseId, "M06")).isEqualTo("REFUTED_BY_HAND");
        assertThat(acts()).isEqualTo(1);
        assertThatThrownBy(() -> database.sql("DELETE FROM shared_record_acts").then().block())
                .hasMessageContaining("append-only");
    }

    @Test
    void the_lead_has_a_source_asked_again_and_not_without_need() {
        answer(EDU, "M19", "{\"outcome\":\"REFUTE\"}").expectStatus().isNoContent();
        drained(caseId);
        set("WJ", "{\"mode\":\"UP\"}");

        retry(EDU, "M19").expectStatus().isAccepted();
        await().until(() -> state(caseId, "M19").equals("FOUND"));
        retry(EDU, "M19")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("shared-record-held");
    }

    @Test
    void what_a_source_owes_is_demanded_only_once_an_officer_has_looked_or_says_why() {
        await().until(() -> state(caseId, "M14").equals("FOUND"));
        var seen = new Receipt(caseId, "", 2, "");
        for (var demand : new String[] {"demands", "supplement-notice"}) {
            step(EDU, seen, demand, "{\"materials\":[\"M19\"],\"reason\":\"缺\"}")
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("shared-by-bureau")
                    .jsonPath("$.detail")
                    .value(
                            String.class,
                            it -> assertThat(it).contains("M19 卫生评价报告（卫生健康局）的数据暂未取得，请先人工核验"));
        }
        answer(WJ, "M19", "{\"outcome\":\"REFUTE\"}").expectStatus().isNoContent();

        stepped(EDU, seen, "supplement-notice", "{\"materials\":[\"M19\"],\"reason\":\"缺\"}");
    }

    @Test
    void what_is_held_may_not_be_demanded_and_what_is_not_may() {
        await().until(() -> state(caseId, "M14").equals("FOUND"));
        await().until(() -> state(caseId, "M06").equals("FOUND"));
        var seen = new Receipt(caseId, "", 2, "");
        for (var demand : new String[] {"demands", "supplement-notice"}) {
            step(EDU, seen, demand, "{\"materials\":[\"M06\",\"M12\"],\"reason\":\"缺\"}")
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("already-held")
                    .jsonPath("$.detail")
                    .value(String.class, it -> assertThat(it).contains("M06 校舍产权或使用权证明（自然资源和规划局）"));
        }

        answer(EDU, "M06", "{\"outcome\":\"REFUTE\",\"note\":\"已抵押\"}")
                .expectStatus()
                .isNoContent();
        stepped(
                EDU,
                seen,
                "supplement-notice",
                "{\"materials\":[\"M06\",\"M19\"],\"reason\":\"M19：申请人称已自行办理\"}");
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() {
        answer(EDU, "M19", "{\"outcome\":\"MAYBE\"}").expectStatus().isBadRequest();
        answer(EDU, "M19", "{\"outcome\":\"CONFIRM\",\"note\":\"" + "长".repeat(501) + "\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("note");
    }

    private ResponseSpec answer(String who, String material, String body) {
        return http(who)
                .post()
                .uri("/cases/{id}/shared-records/{m}", caseId, material)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec retry(String who, String material) {
        return http(who)
                .post()
                .uri("/cases/{id}/shared-records/{m}/retry", caseId, material)
                .exchange();
    }

    private long acts() {
        return new Rows(database)
                .one(
                        Long.class,
                        "SELECT count(*) FROM shared_record_acts WHERE case_id = $1",
                        caseId);
    }
}

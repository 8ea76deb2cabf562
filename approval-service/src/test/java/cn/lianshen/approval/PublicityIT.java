package cn.lianshen.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is before the public, and what anybody may say against it. */
class PublicityIT extends StepService {
    @Autowired private DatabaseClient database;

    @Test
    void anybody_reads_what_is_before_the_public_and_no_person_is_named() {
        var now = published();
        await("the school's name")
                .untilAsserted(() -> assertThat(list()).contains(now.caseNumber(), "幼儿园"));
        assertThat(list()).doesNotContain("p-0001", "founder", "示例举办者", "legalRepresentative");
        assertThat(read("/publicities/" + now.caseId())).contains("startedOn", now.caseNumber());
        anybody().get().uri("/publicities?region=33").exchange().expectStatus().isBadRequest();
        anybody()
                .get()
                .uri("/publicities/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void what_is_not_before_the_public_is_not_listed_and_cannot_be_objected_to() {
        var now = ripe(Forms.kindergarten());
        assertThat(list()).doesNotContain(now.caseNumber());
        refused(object(now, UUID.randomUUID().toString(), "噪音"), 409, "publicity-over");
    }

    @Test
    void an_objection_is_taken_down_once_and_read_by_the_lead() {
        var now = published();
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            object(now, key, "拟办地点距加油站不足五十米。").expectStatus().isCreated();
        }
        object(now, UUID.randomUUID().toString(), "校门外没有人行道。").expectStatus().isCreated();

        assertThat(happened(EDU, now)).filteredOn("objection-raised"::equals).hasSize(2);
        assertThat(seen(EDU, now).toString()).contains("距加油站不足五十米");
        for (var other : List.of(FOUNDER, MZ)) {
            assertThat(seen(other, now).toString()).doesNotContain("加油站");
        }
        assertThat(read("/publicities/" + now.caseId())).doesNotContain("加油站");
        refused(object(published(), key, "拟办地点距加油站不足五十米。"), 409, "idempotency-key-in-flight");
    }

    @Test
    void an_objection_without_words_or_with_too_many_is_refused_at_its_field() {
        var now = published();
        var key = UUID.randomUUID().toString();
        refused(object(now, key, " "), 400, "objection-required");
        refused(object(now, key, "长".repeat(2001)), 400, "text-too-long");
        refused(object(now, "no-uuid", "噪音"), 400, "invalid-idempotency-key");
        object(now, key, "𠮷".repeat(2000)).expectStatus().isCreated();
    }

    @Test
    void a_flood_of_objections_is_held_back_and_forgets_no_key() {
        var now = published();
        new Rows(database)
                .all(
                        Boolean.class,
                        """
                        INSERT INTO public_objections (id, case_id, taken)
                        SELECT gen_random_uuid(), $1, true FROM generate_series(1, 60) RETURNING taken
                        """,
                        now.caseId());
        var key = UUID.randomUUID().toString();
        refused(object(now, key, "噪音"), 429, "objections-busy");
        new Rows(database)
                .all(
                        Boolean.class,
                        "DELETE FROM public_objections WHERE case_id = $1 RETURNING taken",
                        now.caseId());
        object(now, key, "噪音").expectStatus().isCreated();
    }

    private Receipt published() {
        return after(EDU, ripe(Forms.kindergarten()), "publicity", "{'workingDays':5}");
    }

    private ResponseSpec object(Receipt now, String key, String content) {
        return anybody()
                .post()
                .uri("/publicities/{id}/objections", now.caseId())
                .header("Idempotency-Key", key)
                .bodyValue(Map.of("content", content))
                .exchange();
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private String list() {
        return read("/publicities?region=330327");
    }

    private String read(String path) {
        return requireNonNull(
                anybody()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}

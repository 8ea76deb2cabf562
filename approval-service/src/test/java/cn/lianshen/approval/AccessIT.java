package cn.lianshen.approval;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AccessIT extends ApprovalService {
    private Receipt filed = new Receipt(new java.util.UUID(0, 0), "", 0, "");

    @BeforeEach
    void file() {
        filed = filed(Forms.kindergarten());
    }

    @Test
    void a_founder_does_not_find_another_founders_case() {
        read(OTHER_FOUNDER).expectStatus().isNotFound();
        read(FOUNDER).expectStatus().isOk();
    }

    @Test
    void an_officer_of_another_county_does_not_find_it_and_cannot_act() {
        read(EDU_ELSEWHERE).expectStatus().isNotFound();
        step(EDU_ELSEWHERE, filed, "acceptance", null).expectStatus().isNotFound();
    }

    @Test
    void another_bureau_sees_its_part_and_may_not_decide() {
        read(MZ).expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.application.school.name")
                .isEqualTo("苍南县灵溪镇春芽幼儿园")
                .jsonPath("$.application.founder")
                .doesNotExist();
        step(MZ, filed, "decision", "{\"outcome\":\"GRANT\"}")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-the-lead");
    }

    @Test
    void another_bureau_does_not_read_the_opinion_of_a_third() {
        var now = stepped(EDU, filed, "acceptance", null);
        stepped(SCJG, now, "opinions", "{\"conclusion\":\"OBJECT\",\"reason\":\"理由\"}");

        read(MZ).expectBody()
                .jsonPath("$.opinions.length()")
                .isEqualTo(1)
                .jsonPath("$.opinions[0].bureau")
                .isEqualTo("MZ");
    }

    @Test
    void a_supervisor_reads_everything_of_the_county_and_changes_nothing() {
        read(SUPERVISOR).expectStatus().isOk();
        step(SUPERVISOR, filed, "acceptance", null).expectStatus().isForbidden();
    }

    @Test
    void an_officer_cannot_file() {
        file(EDU, "k", Forms.kindergarten()).expectStatus().isForbidden();
    }

    @Test
    void without_a_token_there_is_nothing() {
        http("x")
                .mutate()
                .defaultHeaders(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build()
                .get()
                .uri("/cases/{id}", filed.caseId())
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json");
    }

    @Test
    void a_bureau_finds_the_case_in_its_worklist_while_it_has_something_to_do() {
        var number = "$.items[?(@.caseNumber=='" + filed.caseNumber() + "')]";
        worklist(EDU).jsonPath(number + ".task").isEqualTo("ACCEPT");
        stepped(EDU, filed, "acceptance", null);
        worklist(EDU).jsonPath(number).isEmpty();
        worklist(BB).jsonPath(number + ".task").isEqualTo("GIVE_OPINION");
    }

    private ResponseSpec read(String token) {
        return http(token).get().uri("/cases/{id}", filed.caseId()).exchange();
    }

    private org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec worklist(
            String token) {
        return http(token).get().uri("/tasks?limit=100").exchange().expectBody();
    }
}

package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.ApprovalService;
import java.time.Duration;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The endpoint inside the whole service: who may ask, and how it is documented. */
class AssessmentIT extends ApprovalService {

    private static final String PATH = "$.paths['/api/v1/approval/assessments'].post";

    static String[] anyone_signed_in() {
        return new String[] {FOUNDER, MZ, EDU_ELSEWHERE, SUPERVISOR};
    }

    @ParameterizedTest
    @MethodSource("anyone_signed_in")
    void anyone_signed_in_may_ask(String token) {
        ask(token).expectStatus().isOk().expectBody().jsonPath("$.lead.bureau").isEqualTo("EDU");
    }

    @Test
    void without_a_token_nobody_is_answered() {
        ask("none").expectStatus().isUnauthorized();
    }

    @Test
    void the_api_document_has_questions_to_try() {
        // The document is worked out on the first request, which is slow on a busy machine.
        http(FOUNDER)
                .mutate()
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .get()
                .uri("/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(PATH + ".summary")
                .isNotEmpty()
                .jsonPath(PATH + ".requestBody.content['application/json'].examples.length()")
                .isEqualTo(4)
                .jsonPath("$.components.schemas.AssessmentRequest.properties.at")
                .exists();
    }

    @Test
    void a_public_school_is_stopped_by_its_stage_without_a_login() {
        quiz("publicSchool=true").contains("FB07");
        quiz("publicSchool=true&publicSchoolStage=COMPULSORY").contains("FB07");
        quiz("publicSchool=true&publicSchoolStage=OTHER").doesNotContain("FB07").contains("FB08");
        quiz("publicSchool=true&publicSchoolStage=VOCATIONAL").doesNotContain("FB07", "FB08");
    }

    @Test
    void donated_assets_stop_kindergartens_for_profit_without_a_login() {
        quiz("collectiveOrDonatedAssets=true", "KG").contains("FB12");
        quiz("collectiveOrDonatedAssets=false", "KG").doesNotContain("FB12");
        quiz("militaryPoliceOrPolitical=true").contains("FB10");
    }

    private AbstractStringAssert<?> quiz(String told) {
        return quiz(told, "VOC");
    }

    private AbstractStringAssert<?> quiz(String told, String kind) {
        var asked = "?region=330327&item=PS02&classification=FOR_PROFIT&kind=" + kind + "&" + told;
        var answer =
                anybody()
                        .get()
                        .uri("/assessments" + asked)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult();
        return assertThat(answer.getResponseBody());
    }

    private ResponseSpec ask(String token) {
        return http(token)
                .post()
                .uri("/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Examples.KINDERGARTEN)
                .exchange();
    }
}

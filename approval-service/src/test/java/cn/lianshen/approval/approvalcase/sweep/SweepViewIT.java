package cn.lianshen.approval.approvalcase.sweep;

import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.ApprovalService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Operators see when cases were last looked at. */
@TestPropertySource(properties = {"lianshen.sweep.first=0s", "lianshen.sweep.every=1s"})
class SweepViewIT extends ApprovalService {
    private static final String OPERATOR = token("p-0010", "operator", null, null);

    @Test
    void the_last_round_and_the_next_are_told_to_operators_alone() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                view(OPERATOR)
                                        .jsonPath("$.last.ended")
                                        .exists()
                                        .jsonPath("$.next")
                                        .exists()
                                        .jsonPath("$.due")
                                        .isNumber());
        http(EDU).get().uri("/operations/sweep").exchange().expectStatus().isForbidden();
    }

    @Test
    void so_is_how_the_service_stands_with_its_log() {
        http(OPERATOR)
                .get()
                .uri("/operations")
                .exchange()
                .expectBody()
                .jsonPath("$.logs[0].name")
                .isEqualTo("case_events")
                .jsonPath("$.parts[?(@.name == 'r2dbc')].status")
                .isEqualTo("UP");
        http(EDU).get().uri("/operations").exchange().expectStatus().isForbidden();
    }

    @Test
    void the_kinds_of_events_have_names() {
        http(OPERATOR)
                .get()
                .uri("/audit/kinds")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.type == 'approval.application-filed.v1')].text")
                .isEqualTo("举办者提交申请");
    }

    private BodyContentSpec view(String token) {
        return http(token).get().uri("/operations/sweep").exchange().expectBody();
    }
}

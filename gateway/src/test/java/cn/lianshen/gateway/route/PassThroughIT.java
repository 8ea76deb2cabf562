package cn.lianshen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class PassThroughIT extends GatewayServer {

    @Test
    void request_and_answer_pass_unchanged() {
        EntityExchangeResult<String> answer =
                somebody()
                        .post()
                        .uri("/api/v1/approval/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"7\"")
                        .header("Idempotency-Key", "k-1")
                        .header(
                                "traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .bodyValue("{\"item\":\"PS02\"}")
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectHeader()
                        .valueEquals("ETag", "\"1\"")
                        .expectHeader()
                        .valueEquals("Location", "/api/v1/approval/cases/7")
                        .expectHeader()
                        .valueEquals("Idempotent-Replayed", "true")
                        .expectBody(String.class)
                        .returnResult();
        assertThat(Objects.requireNonNull(answer.getResponseBody()).toLowerCase(Locale.ROOT))
                .startsWith("post {\"item\":\"ps02\"}")
                .contains("if-match: \"7\"", "idempotency-key: k-1", "authorization: bearer ey")
                .contains("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void what_a_caller_claims_about_its_address_goes_no_further() {
        String seen =
                somebody()
                        .get()
                        .uri("/api/v1/approval/cases")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=6.6.6.6")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(seen).doesNotContain("6.6.6.6", "evil.example");
    }

    @Test
    void a_refusal_of_the_service_is_the_answer() {
        somebody()
                .get()
                .uri("/api/v1/approval/refused")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("FB01");
    }
}

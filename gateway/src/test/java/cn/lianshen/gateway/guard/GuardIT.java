package cn.lianshen.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

class GuardIT extends GatewayServer {

    @Test
    void without_a_token_nothing_passes_but_what_is_public() {
        problem(anonymous().get().uri("/api/v1/approval/cases").exchange(), 401, "unauthenticated");
        problem(
                anonymous()
                        .get()
                        .uri("/api/v1/approval/cases")
                        .header("Authorization", "Bearer forged")
                        .exchange(),
                401,
                "invalid-token");
        anonymous()
                .get()
                .uri("/api/v1/approval/openapi.json")
                .exchange()
                .expectStatus()
                .isCreated();
        problem(
                anonymous().get().uri("/api/v1/registry/institutions?name=a").exchange(),
                503,
                "service-unavailable");
        problem(
                anonymous().post().uri("/api/v1/registry/institutions").exchange(),
                401,
                "unauthenticated");
    }

    @Test
    void whoever_has_a_licence_before_them_asks_without_a_token_and_changes_nothing() {
        var verify = "/api/v1/registry/licences/verify";
        problem(anonymous().get().uri(verify).exchange(), 503, "service-unavailable");
        problem(anonymous().post().uri(verify).exchange(), 503, "service-unavailable");
        problem(anonymous().put().uri(verify).exchange(), 401, "unauthenticated");
        problem(anonymous().post().uri(verify + "/page").exchange(), 401, "unauthenticated");
    }

    @Test
    void what_the_register_publishes_is_read_without_a_token_and_nothing_beside_it() {
        var registry = "/api/v1/registry";
        var id = "/00000000-0000-0000-0000-000000000001";
        for (var path :
                List.of(
                        "/seasons" + id + "/results",
                        "/supervision/institutions" + id,
                        "/supervision/lists?region=330327&colour=BLACK",
                        "/supervision/draws?region=330327",
                        "/supervision/draws" + id,
                        "/supervision/draws" + id + "/findings",
                        "/supervision/satisfactions/summary?region=330327",
                        "/supervision/complaints" + id)) {
            var answer = anonymous().get().uri(registry + path).exchange();
            problem(answer, 503, "service-unavailable");
        }
        for (var path :
                List.of(
                        "/seasons",
                        "/seasons" + id + "/tasks",
                        "/supervision/records?type=STAR",
                        "/supervision/inspectors",
                        "/supervision/satisfactions/due")) {
            problem(anonymous().get().uri(registry + path).exchange(), 401, "unauthenticated");
        }
        for (var path : List.of("/supervision/draws", "/supervision/draws" + id + "/findings")) {
            problem(anonymous().post().uri(registry + path).exchange(), 401, "unauthenticated");
        }
    }

    @Test
    void objections_and_complaints_need_no_token_and_are_held_back_by_address() {
        var complaints = "/api/v1/registry/supervision/complaints";
        for (int time = 0; time < 10; time++) {
            problem(anonymous().post().uri(complaints).exchange(), 503, "service-unavailable");
        }
        problem(anonymous().post().uri(complaints).exchange(), 429, "rate-limited");
        var objections = "/api/v1/approval/publicities/00000000-0000-0000-0000-000000000001";
        problem(anonymous().post().uri(objections + "/objections").exchange(), 429, "rate-limited");
        anonymous().get().uri(objections).exchange().expectStatus().isCreated();
        problem(anonymous().post().uri(objections).exchange(), 401, "unauthenticated");
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() {
        WebTestClient caller = somebody();
        for (int call = 0; call < 30; call++) {
            caller.get().uri("/api/v1/approval/cases").exchange().expectStatus().isCreated();
        }
        EntityExchangeResult<String> refusal =
                Stream.generate(() -> ask(caller))
                        .limit(30)
                        .filter(answer -> answer.getStatus().value() == 429)
                        .findFirst()
                        .orElseThrow();
        assertThat(refusal.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(refusal.getResponseHeaders().getContentType())
                .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refusal.getResponseBody()).contains("\"code\":\"rate-limited\"");
        somebody().get().uri("/api/v1/approval/cases").exchange().expectStatus().isCreated();
    }

    @Test
    void an_unknown_path_is_a_problem() {
        problem(somebody().get().uri("/api/v2/approval/cases").exchange(), 404, "not-found");
        problem(somebody().get().uri("/nowhere").exchange(), 404, "not-found");
        problem(anonymous().get().uri("/nowhere").exchange(), 404, "not-found");
        problem(anonymous().get().uri("/api/v1/nowhere").exchange(), 401, "unauthenticated");
    }

    @Test
    void every_answer_carries_the_headers_that_protect_readers() {
        for (String path : List.of("/api/v1/approval/cases", "/api/v1/nowhere")) {
            somebody()
                    .get()
                    .uri(path)
                    .exchange()
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store");
        }
    }

    @Test
    void health_and_metrics_are_public() {
        anonymous().get().uri("/actuator/health").exchange().expectStatus().isOk();
        anonymous().get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        somebody().get().uri("/api/v1/approval/cases").exchange().expectStatus().isCreated();
        anonymous()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(
                        text ->
                                assertThat(text)
                                        .contains(
                                                "spring_cloud_gateway_requests_seconds_count",
                                                "resilience4j_circuitbreaker_state",
                                                "http_server_requests_seconds_count"));
    }

    @Test
    void people_find_the_documents() {
        anonymous()
                .get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("href=\"/docs\""));
        anonymous()
                .get()
                .uri("/docs")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .value("Location", to -> assertThat(to).contains("swagger-ui/index.html"));
        anonymous().get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
        anonymous()
                .get()
                .uri("/docs/api/swagger-config")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.urls.length()")
                .isEqualTo(3)
                .jsonPath("$.urls[*].url")
                .value(
                        List.class,
                        urls ->
                                assertThat(urls.toString())
                                        .contains("/api/v1/approval/openapi.json"));
    }

    private static EntityExchangeResult<String> ask(WebTestClient caller) {
        return caller.get()
                .uri("/api/v1/approval/cases")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static void problem(WebTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}

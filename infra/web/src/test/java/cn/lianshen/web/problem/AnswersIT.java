package cn.lianshen.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.sample.SampleServer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class AnswersIT extends SampleServer {

    private static final String BASE = "/api/v1/sample";

    @Test
    void what_spring_refuses_is_a_problem_too() {
        refused(get(BASE + "/nowhere"), 404, "not-found");
        refused(get("/nowhere"), 404, "not-found");
        refused(call(HttpMethod.PUT, BASE + "/me").exchange(), 405, "method-not-allowed");
        refused(
                call(HttpMethod.POST, BASE + "/parsed")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x")
                        .exchange(),
                415,
                "unsupported-media-type");
        refused(
                call(HttpMethod.GET, BASE + "/me").accept(MediaType.IMAGE_PNG).exchange(),
                406,
                "not-acceptable");
        refused(get(BASE + "/open/hello?times=many"), 400, "invalid-value", "times");
        refused(post("/notes/7", "{}"), 400, "invalid-value", "id");
    }

    @Test
    void the_allowed_methods_are_named() {
        call(HttpMethod.PUT, BASE + "/me").exchange().expectHeader().valueEquals("Allow", "GET");
    }

    @Test
    void parsed_bodies_are_read_as_strictly_as_raw_ones() {
        refused(post("/parsed", "{\"kind\":"), 400, "malformed-json");
        refused(post("/parsed", "{\"kind\":\"ZOO\",\"text\":\"a\"}"), 400, "invalid-value", "kind");
        refused(post("/parsed", "{\"kind\":\"KG\"}"), 400, "missing-value", "text");
        refused(
                post("/parsed", "{\"kind\":\"KG\",\"text\":\"a\",\"kinds\":1}"),
                400,
                "unknown-field",
                "kinds");
        refused(post("/parsed", ""), 400, "missing-body");
        post("/parsed", "{\"kind\":\"KG\",\"text\":\"a\"}").expectStatus().isOk();
    }

    @Test
    void a_version_is_required_and_comes_back_raised() {
        String path = "/notes/7b0f6f4e-5c6f-4a53-8ef3-1f3a2d2f8e10";
        refused(post(path, "{}"), 428, "precondition-required", "If-Match");
        call(HttpMethod.POST, BASE + path)
                .header("If-Match", "\"7\"")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"8\"");
    }

    @Test
    void what_nobody_expected_is_500_with_a_trace_and_without_its_inside() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        byte[] body =
                call(HttpMethod.GET, BASE + "/broken")
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .exchange()
                        .expectStatus()
                        .isEqualTo(500)
                        .expectBody()
                        .jsonPath("$.code")
                        .isEqualTo("internal-error")
                        .jsonPath("$.traceId")
                        .isEqualTo(trace)
                        .returnResult()
                        .getResponseBodyContent();
        assertThat(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8))
                .doesNotContain("secret", "Exception");
    }

    @Test
    void a_service_has_words_of_its_own_in_both_languages() {
        refused(get(BASE + "/refused"), 409, "FB01")
                .jsonPath("$.detail")
                .isEqualTo("此申请不予受理，请改正后重新提交。")
                .jsonPath("$.rule")
                .isEqualTo("FB01");
        refused(
                        call(HttpMethod.GET, BASE + "/refused")
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                                .exchange(),
                        409,
                        "FB01")
                .jsonPath("$.title")
                .isEqualTo("Forbidden");
    }

    private WebTestClient.RequestBodySpec call(HttpMethod method, String path) {
        return officer().method(method).uri(path);
    }

    private WebTestClient.ResponseSpec get(String path) {
        return call(HttpMethod.GET, path).exchange();
    }

    private WebTestClient.ResponseSpec post(String path, String json) {
        return call(HttpMethod.POST, BASE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static WebTestClient.BodyContentSpec refused(
            WebTestClient.ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .isNotEmpty();
    }

    private static void refused(
            WebTestClient.ResponseSpec answer, int status, String code, String field) {
        refused(answer, status, code).jsonPath("$.field").isEqualTo(field);
    }
}

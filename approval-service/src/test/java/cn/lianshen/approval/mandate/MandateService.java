package cn.lianshen.approval.mandate;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.ApprovalService;
import cn.lianshen.approval.Forms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/**
 * Mandates given, taken on and acted by over HTTP, each test with a founder and a draft of its own.
 */
abstract class MandateService extends ApprovalService {
    static final String GIVEN = "{\"draftId\":\"%s\",\"ground\":\"%s\",\"consented\":%s}";

    final String founder = token(UUID.randomUUID().toString(), "founder", null, null);
    final UUID draft = UUID.randomUUID();
    final UUID mandate = UUID.randomUUID();

    String given() {
        return requireNonNull(
                        give(founder, GIVEN.formatted(draft, "DIFFICULT", true))
                                .expectStatus()
                                .isCreated()
                                .expectBody(JsonNode.class)
                                .returnResult()
                                .getResponseBody())
                .path("code")
                .asString();
    }

    ResponseSpec give(String who, String body) {
        return http(who)
                .put()
                .uri("/mandates/{id}", mandate)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    void taken(String officer, String code) {
        take(officer, code)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.draftId")
                .isEqualTo(draft.toString());
    }

    ResponseSpec take(String officer, String code) {
        return http(officer)
                .post()
                .uri("/mandates/taken")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"code\":\"" + code + "\"}")
                .exchange();
    }

    ResponseSpec saved(String who, @Nullable UUID by) {
        var request = http(who).put().uri("/drafts/{id}", draft).header("If-None-Match", "*");
        var named = by == null ? request : request.header("On-Behalf-Of", by.toString());
        return named.contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Forms.kindergarten())
                .exchange();
    }

    ResponseSpec filed(String officer, UUID from) {
        return http(officer)
                .post()
                .uri("/cases")
                .header("On-Behalf-Of", mandate.toString())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Forms.with("/draftId", "\"" + from + "\""))
                .exchange();
    }

    ResponseSpec behalf(String officer, HttpMethod method, String path, @Nullable String body) {
        var request =
                http(officer).method(method).uri(path).header("On-Behalf-Of", mandate.toString());
        return body == null
                ? request.exchange()
                : request.header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    JsonNode read(String who, String path) {
        return requireNonNull(
                http(who)
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody());
    }

    static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    static List<String> who(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("who").path("name").asString()).toList();
    }

    static List<String> kinds(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("type").asString()).toList();
    }
}

package cn.lianshen.approval.mandate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Of a founder's documents an officer opens those of the one application. */
class MandateDocumentsIT extends MandateService {
    private static final byte[] PDF = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);

    @Autowired private DatabaseClient database;
    private UUID other;

    @BeforeEach
    void take_on() {
        other = handedIn(founder, null);
        taken(EDU, given());
    }

    @Test
    void what_belongs_to_nothing_of_the_application_is_neither_read_nor_changed() {
        saved(founder, null).expectStatus().isCreated();
        refused(content(other));
        refused(replaced(other));
        refused(behalf(EDU, HttpMethod.DELETE, "/documents/" + other, null));
        refused(behalf(EDU, HttpMethod.GET, "/documents", null));
        refused(content(UUID.randomUUID()));

        http(founder).get().uri("/documents/{id}", other).exchange().expectStatus().isOk();
    }

    @Test
    void what_may_be_named_is_listed_by_material_without_numbers_of_persons() {
        behalf(EDU, HttpMethod.GET, "/documents?material=M12", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].documentId")
                .isEqualTo(other.toString())
                .jsonPath("$[0].versions[0].name")
                .isEqualTo("张三410503********0006.pdf");
        behalf(EDU, HttpMethod.GET, "/documents/" + other, null).expectStatus().isOk();
        assertThat(read(founder, "/documents/" + other).at("/versions/0/name").asString())
                .isEqualTo("张三410503198506150006.pdf");
    }

    @Test
    void what_the_draft_names_is_read_and_replaced_and_the_log_tells_by_whom() {
        http(founder)
                .put()
                .uri("/drafts/{id}", draft)
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        Forms.with("/materials", "{\"M12\":[{\"documentId\":\"" + other + "\"}]}"))
                .exchange()
                .expectStatus()
                .isCreated();

        content(other).expectStatus().isOk();
        replaced(other).expectStatus().isCreated();
        assertThat(hands(other)).hasSize(2).endsWith("p-0101");
    }

    @Test
    void what_the_officer_handed_in_is_the_founders_by_the_officers_hand() {
        var mine = handedIn(EDU, mandate);

        assertThat(hands(mine)).containsExactly("p-0101");
        content(mine).expectStatus().isOk();
        read(founder, "/documents/" + mine);
        behalf(EDU, HttpMethod.DELETE, "/documents/" + mine, null).expectStatus().isNoContent();
    }

    private UUID handedIn(String who, @Nullable UUID by) {
        var request =
                http(who)
                        .post()
                        .uri("/documents?material=M12")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header(HttpHeaders.CONTENT_DISPOSITION, name());
        var answer =
                (by == null ? request : request.header("On-Behalf-Of", by.toString()))
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .bodyValue(PDF)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return UUID.fromString(requireNonNull(answer).path("documentId").asString());
    }

    private ResponseSpec content(UUID document) {
        return behalf(EDU, HttpMethod.GET, "/documents/" + document + "/versions/1/content", null);
    }

    private ResponseSpec replaced(UUID document) {
        return http(EDU)
                .post()
                .uri("/documents/{id}/versions", document)
                .header("On-Behalf-Of", mandate.toString())
                .header("If-Match", "\"1\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, name())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue("%PDF-1.7 anew".getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String name() {
        return "attachment; filename*=UTF-8''%E5%BC%A0%E4%B8%89410503198506150006.pdf";
    }

    private static void refused(ResponseSpec answer) {
        refused(answer, 403, "mandate-does-not-cover");
    }

    private List<String> hands(UUID document) {
        return requireNonNull(
                database.sql(
                                "SELECT handed_in_by FROM document_versions WHERE document_id = $1"
                                        + " ORDER BY version")
                        .bind(0, document)
                        .map(row -> requireNonNull(row.get(0, String.class)))
                        .all()
                        .collectList()
                        .block());
    }
}

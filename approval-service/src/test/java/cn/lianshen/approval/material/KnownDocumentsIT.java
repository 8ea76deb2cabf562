package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Before anything is filed a founder is told what need not be handed in again. */
class KnownDocumentsIT extends DocumentService {

    @Test
    void a_founder_is_told_which_documents_a_form_may_name() {
        var charter = uploaded(token, "M12", pdf("one"));
        addVersion(token, charter, 1, pdf("two")).expectStatus().isCreated();

        var known = documents(token, "M12");
        assertThat(known).hasSize(1);
        assertThat(known.getFirst().path("documentId").asString()).isEqualTo(charter.toString());
        assertThat(known.getFirst().path("version").asInt()).isEqualTo(2);
        assertThat(known.getFirst().path("name").asString()).isEqualTo("材料.pdf");
        assertThat(documents(token, "M06")).isEmpty();
    }

    @Test
    void nobody_else_is_told() {
        var mine = uploaded(token, "M12", pdf("mine")).toString();
        assertThat(documents(OTHER_FOUNDER, "M12"))
                .noneMatch(one -> one.path("documentId").asString().equals(mine));
        assertThat(documents(EDU, "M12")).isEmpty();
    }

    private List<JsonNode> documents(String who, String material) {
        var answer =
                http(who)
                        .post()
                        .uri("/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(QUESTION)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(answer)
                .path("materials")
                .valueStream()
                .filter(need -> need.path("material").asString().equals(material))
                .flatMap(need -> need.path("documents").valueStream())
                .toList();
    }

    private static final String QUESTION =
            """
            {"region": "330327", "item": "PS02", "entryMode": "direct", "kind": "KG",
             "classification": "NON_PROFIT", "at": "2026-11-23"}
            """;
}

package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Handed in once, kept as it came, read by its owner. */
class DocumentsIT extends DocumentService {

    @Test
    void a_document_comes_back_byte_by_byte_under_its_own_name() {
        byte[] content = pdf(3_000_000, "章程");
        var made =
                upload(token, "M12", "𠮷野㐂幼儿园“章程”（终稿） v1.pdf", content)
                        .expectStatus()
                        .isCreated()
                        .expectHeader()
                        .valueEquals("ETag", "\"1\"");
        var view = json(made);
        var id = UUID.fromString(view.path("documentId").asString());
        assertThat(view.path("material").asString()).isEqualTo("M12");
        var version = view.path("versions").path(0);
        assertThat(version.path("name").asString()).isEqualTo("𠮷野㐂幼儿园“章程”（终稿） v1.pdf");
        assertThat(version.path("length").asLong()).isEqualTo(content.length);
        assertThat(version.path("scan").asString()).isEqualTo("NOT_SCANNED");

        var got =
                download(token, id, 1)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("application/pdf")
                        .expectHeader()
                        .valueEquals("X-Content-Type-Options", "nosniff")
                        .expectHeader()
                        .contentLength(content.length)
                        .expectHeader()
                        .value(
                                HttpHeaders.CONTENT_DISPOSITION,
                                header ->
                                        assertThat(header)
                                                .startsWith("attachment; filename=\"")
                                                .contains("filename*=UTF-8''%F0%A0%AE%B7%E9%87%8E"))
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBody();
        assertThat(got).isEqualTo(content);
    }

    @Test
    void versions_stand_side_by_side_and_name_what_they_build_on() {
        var id = uploaded(token, "M06", pdf("first"));
        addVersion(token, id, 1, pdf("second"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        addVersion(token, id, 1, pdf("second")).expectStatus().isCreated();
        addVersion(token, id, 1, pdf("third"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.currentVersion")
                .isEqualTo(2);

        download(token, id, 1).expectBody(byte[].class).isEqualTo(pdf("first"));
        download(token, id, 2).expectBody(byte[].class).isEqualTo(pdf("second"));
        download(token, id, 3).expectStatus().isNotFound();
        metadata(token, id).expectBody().jsonPath("$.versions.length()").isEqualTo(2);
    }

    @Test
    void what_one_already_holds_is_found_by_its_material() {
        var first = uploaded(token, "M06", pdf("a"));
        var second = uploaded(token, "M05", pdf("b"));
        addVersion(token, first, 1, pdf("c"));
        list("").jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].documentId")
                .isEqualTo(first.toString());
        list("?material=M05")
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].documentId")
                .isEqualTo(second.toString());
        list("?material=M06").jsonPath("$[0].versions[0].version").isEqualTo(2);
    }

    @Test
    void for_everybody_else_it_is_not_there() {
        var id = uploaded(token, "M06", pdf("a"));
        for (var other : new String[] {OTHER_FOUNDER, EDU, EDU_ELSEWHERE, SUPERVISOR, SCJG}) {
            metadata(other, id).expectStatus().isNotFound();
            download(other, id, 1).expectStatus().isNotFound();
            delete(other, id).expectStatus().isNotFound();
            addVersion(other, id, 1, pdf("b")).expectStatus().isNotFound();
        }
        http(OTHER_FOUNDER)
                .get()
                .uri("/documents")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.documentId=='" + id + "')]")
                .isEmpty();
        refused(upload(EDU, "M06", "a.pdf", pdf("a")), 403, "not-a-founder");
    }

    @Test
    void an_unused_document_is_removed_for_good() {
        var id = uploaded(token, "M06", pdf("a"));
        delete(token, id).expectStatus().isNoContent();
        metadata(token, id).expectStatus().isNotFound();
        download(token, id, 1).expectStatus().isNotFound();
    }

    @Test
    void two_at_once_with_one_key_are_one_document() {
        var key = UUID.randomUUID().toString();
        byte[] content = pdf(500_000, "same");
        var answers =
                IntStream.range(0, 4)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        json(
                                                                upload(
                                                                                token, key, "M12",
                                                                                "a.pdf", content)
                                                                        .expectStatus()
                                                                        .isCreated())))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(view -> view.path("documentId").asString())
                        .distinct();
        assertThat(answers).hasSize(1);
        list("").jsonPath("$.length()").isEqualTo(1);
        refused(upload(token, key, "M12", "a.pdf", pdf("other")), 422, "idempotency-key-reused");
        refused(upload(token, key, "M12", "b.pdf", content), 422, "idempotency-key-reused");
    }

    private org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec list(
            String query) {
        return http(token)
                .get()
                .uri("/documents" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}

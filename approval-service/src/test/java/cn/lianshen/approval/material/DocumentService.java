package cn.lianshen.approval.material;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.StepService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Documents handed in and read over HTTP, each test with a founder of its own. */
public abstract class DocumentService extends StepService {

    protected final String founder = UUID.randomUUID().toString();
    protected final String token = token(founder, "founder", null, null);

    protected static byte[] pdf(int length, String content) {
        byte[] pdf = new byte[length];
        Arrays.fill(pdf, (byte) ' ');
        byte[] start = ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, pdf, 0, start.length);
        return pdf;
    }

    protected static byte[] pdf(String content) {
        return pdf(2000, content);
    }

    protected static String named(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    protected ResponseSpec upload(String who, String material, String name, byte[] content) {
        return upload(who, UUID.randomUUID().toString(), material, name, content);
    }

    protected ResponseSpec upload(
            String who, String key, String material, String name, byte[] content) {
        return http(who)
                .post()
                .uri("/documents?material={m}", material)
                .header("Idempotency-Key", key)
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name))
                .bodyValue(content)
                .exchange();
    }

    /** The id of a document that must be taken. */
    protected UUID uploaded(String who, String material, byte[] content) {
        return UUID.fromString(
                json(upload(who, material, "材料.pdf", content).expectStatus().isCreated())
                        .path("documentId")
                        .asString());
    }

    protected ResponseSpec addVersion(String who, UUID document, int seen, byte[] content) {
        return http(who)
                .post()
                .uri("/documents/{id}/versions", document)
                .header("If-Match", "\"" + seen + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, named("材料.pdf"))
                .bodyValue(content)
                .exchange();
    }

    protected ResponseSpec download(String who, UUID document, int version) {
        return http(who)
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build()
                .get()
                .uri("/documents/{id}/versions/{v}/content", document, version)
                .exchange();
    }

    protected ResponseSpec metadata(String who, UUID document) {
        return http(who).get().uri("/documents/{id}", document).exchange();
    }

    protected ResponseSpec delete(String who, UUID document) {
        return http(who).delete().uri("/documents/{id}", document).exchange();
    }

    protected static JsonNode json(ResponseSpec answer) {
        return requireNonNull(answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    protected static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .value(
                        String.class,
                        words ->
                                org.assertj.core.api.Assertions.assertThat(words)
                                        .containsPattern("\\p{IsHan}.*。"));
    }
}

package cn.lianshen.approval;

import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * The whole service on a real PostgreSQL and a real Kafka, spoken to over HTTP with real tokens.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lianshen.notice.print-every=365d") // by the tests that are about it
public abstract class ApprovalService {
    protected static final String FOUNDER = token("p-0001", "founder", null, null);
    protected static final String OTHER_FOUNDER = token("p-0002", "founder", null, null);
    protected static final String EDU = officer("p-0101", "EDU");
    protected static final String EDU2 = officer("p-0102", "EDU");
    protected static final String SCJG = officer("p-0201", "SCJG");
    protected static final String MZ = officer("p-0301", "MZ");
    protected static final String BB = officer("p-0401", "BB");
    protected static final String EDU_ELSEWHERE = token("p-0901", "officer", "330383", "EDU");
    protected static final String SUPERVISOR = token("p-0501", "supervisor", "330327", null);

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        TestServers.register(registry, "approval");
    }

    protected WebTestClient http(String token) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/api/v1/approval")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .responseTimeout(
                        Duration.ofSeconds(30)) // the first API document, on a busy machine
                .build();
    }

    /** As somebody without an account. */
    protected WebTestClient anybody() {
        return http("").mutate()
                .defaultHeaders(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build();
    }

    protected ResponseSpec file(String token, String key, String form) {
        return http(token)
                .post()
                .uri("/cases")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(form)
                .exchange();
    }

    protected Receipt filed(String form) {
        return receipt(file(FOUNDER, UUID.randomUUID().toString(), form));
    }

    protected ResponseSpec step(String token, Receipt seen, String step, @Nullable String body) {
        var request =
                http(token)
                        .post()
                        .uri("/cases/{id}/" + step, seen.caseId())
                        .header("If-Match", "\"" + seen.version() + "\"");
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    /** Takes a step that must succeed. */
    protected Receipt stepped(String token, Receipt seen, String step, @Nullable String body) {
        return receipt(step(token, seen, step, body));
    }

    /** A case with all three opinions in favour. */
    protected Receipt ripe(String form) {
        var now = stepped(EDU, filed(form), "acceptance", null);
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = stepped(bureau, now, "opinions", "{\"conclusion\":\"AGREE\"}");
        }
        return now;
    }

    protected static Receipt receipt(ResponseSpec response) {
        var body =
                response.expectStatus()
                        .is2xxSuccessful()
                        .expectBody(Receipt.class)
                        .returnResult()
                        .getResponseBody();
        return java.util.Objects.requireNonNull(body);
    }

    /** What a step answers. */
    public record Receipt(UUID caseId, String caseNumber, int version, String state) {}

    private static String officer(String subject, String bureau) {
        return token(subject, "officer", "330327", bureau);
    }

    protected static String token(
            String subject, String role, @Nullable String region, @Nullable String bureau) {
        return TestServers.issuer().token(subject, List.of(role), region, bureau);
    }
}

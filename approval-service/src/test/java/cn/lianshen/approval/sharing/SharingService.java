package cn.lianshen.approval.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Rows;
import cn.lianshen.approval.material.DocumentService;
import cn.lianshen.sharing.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.JsonNode;

/** The service with the sharing simulator beside it, and short waits. */
abstract class SharingService extends DocumentService {
    private static final String KEY = "a-key";
    private static final DisposableServer EXCHANGE =
            HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .handle(
                            new ReactorHttpHandlerAdapter(
                                    RouterFunctions.toHttpHandler(new Exchange(KEY).routes())))
                    .bindNow();

    @Autowired protected DatabaseClient database;

    @DynamicPropertySource
    static void exchange(DynamicPropertyRegistry registry) {
        registry.add("LIANSHEN_SHARING_URL", () -> "http://127.0.0.1:" + EXCHANGE.port());
        registry.add("LIANSHEN_SHARING_KEY", () -> KEY);
        registry.add("LIANSHEN_SHARING_TIMEOUT", () -> "500ms");
        registry.add("LIANSHEN_SHARING_TRIES", () -> "1");
        registry.add("LIANSHEN_SHARING_OPEN_FOR", () -> "1s");
        registry.add("LIANSHEN_SHARING_PER_SECOND", () -> "1000");
        registry.add("LIANSHEN_SHARING_EVERY", () -> "100ms");
        registry.add("LIANSHEN_SHARING_BACK_OFF", () -> "300ms");
    }

    @BeforeEach
    @AfterEach
    void everything_is_up_and_drained() {
        sources().forEach(source -> set(source.path("source").asString(), "{\"mode\":\"UP\"}"));
        await("all answered").atMost(Duration.ofSeconds(30)).until(() -> jobs() == 0);
    }

    protected static void set(String source, String mode) {
        exchangeClient()
                .put()
                .uri("/v1/sources/{s}", source)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(mode)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult();
    }

    /** How often any source was asked for a record. */
    protected static long asked() {
        return sources().valueStream().mapToLong(source -> source.path("asked").asLong()).sum();
    }

    /** How often one was. */
    protected static long asked(String source) {
        return sources()
                .valueStream()
                .filter(one -> one.path("source").asString().equals(source))
                .mapToLong(one -> one.path("asked").asLong())
                .sum();
    }

    private static JsonNode sources() {
        return requireNonNull(
                exchangeClient()
                        .get()
                        .uri("/v1/sources")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody());
    }

    protected long jobs() {
        return new Rows(database).one(Long.class, "SELECT count(*) FROM share_jobs");
    }

    protected void drained(UUID caseId) {
        await("fetched")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                new Rows(database)
                                                .one(
                                                        Long.class,
                                                        "SELECT count(*) FROM share_jobs WHERE case_id = $1",
                                                        caseId)
                                        == 0);
    }

    protected List<JsonNode> lines(String who, UUID caseId) {
        var body =
                http(who)
                        .get()
                        .uri("/cases/{id}/shared-records", caseId)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(body).valueStream().toList();
    }

    protected JsonNode line(String who, UUID caseId, String material) {
        var found =
                lines(who, caseId).stream()
                        .filter(it -> it.path("material").asString().equals(material))
                        .toList();
        assertThat(found).as(material).isNotEmpty();
        return found.getFirst();
    }

    protected String state(UUID caseId, String material) {
        return line(FOUNDER, caseId, material).path("state").asString();
    }

    private static WebTestClient exchangeClient() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + EXCHANGE.port())
                .defaultHeader("X-Api-Key", KEY)
                .build();
    }
}

package cn.lianshen.registry.season;

import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.exchange.Sheets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Opens seasons and works on their tasks, over HTTP. */
record SeasonDesk(RunningRegistry registry) {
    static final String SEASONS = "/api/v1/registry/seasons";

    static String form(int year, String region) {
        return """
        {"year":%1$d,"region":"%2$s","selfReportUntil":"%1$d-12-31","concludeUntil":"%1$d-12-31"}
        """
                .formatted(year, region);
    }

    UUID opened(int year, String region, WebTestClient by) {
        var location =
                post(by, SEASONS, form(year, region))
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation();
        var path = Objects.requireNonNull(location).getPath();
        var season = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> progress(season, by).contains("\"state\":\"OPEN\""));
        return season;
    }

    static UUID id(int serial) {
        return Sheets.id(serial);
    }

    String progress(UUID season, WebTestClient by) {
        return text(by.get().uri(SEASONS + "/" + season).exchange());
    }

    String results(UUID season) {
        return registry.read(SEASONS + "/" + season + "/results?region=330327");
    }

    String published(UUID season) {
        return text(
                registry.officer().post().uri(SEASONS + "/" + season + "/publication").exchange());
    }

    WebTestClient.ResponseSpec step(String task, int version, String step, String body) {
        return registry.officer()
                .post()
                .uri(task + "/" + step)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec post(WebTestClient by, String path, String body) {
        return by.post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNullElse(
                answer.expectBody(String.class).returnResult().getResponseBody(), "");
    }

    String task(UUID season, UUID school) {
        return text(
                registry.officer()
                        .get()
                        .uri(SEASONS + "/" + season + "/tasks/" + school)
                        .exchange());
    }
}

package cn.lianshen.registry.supervision;

import cn.lianshen.registry.RunningRegistry;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An officer who supervises. */
record Desk(RunningRegistry registry) {
    static final String ROOT = "/api/v1/registry/supervision";

    WebTestClient.ResponseSpec post(String path, String body) {
        return registry.officer()
                .post()
                .uri(ROOT + path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** The id of what was made. */
    String made(String path, String body) {
        var location =
                post(path, body)
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation();
        var made = Objects.requireNonNull(location).getPath();
        return made.substring(made.lastIndexOf('/') + 1);
    }

    String officers(String path) {
        return Objects.requireNonNullElse(
                registry.officer()
                        .get()
                        .uri(ROOT + path)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody(),
                "");
    }

    String everybody(String path) {
        return registry.read(ROOT + path);
    }
}

package cn.lianshen.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ExchangeTest {
    private static final Map<String, String> OWNER =
            Map.of("name", "示例举办者", "citizenNumber", "330327198001010008");

    private WebTestClient http = client("k");

    @BeforeEach
    void fresh() {
        http = client("k");
    }

    @Test
    void a_record_is_the_same_whenever_it_is_asked_for() {
        var first = text(ask("ZRZY", "M06", OWNER).expectStatus().isOk());
        assertThat(text(ask("ZRZY", "M06", OWNER))).isEqualTo(first).contains("示例举办者", "ZRZY-M06-");
        assertThat(text(ask("ZRZY", "M06", Map.of("name", "另一人")))).isNotEqualTo(first);
    }

    @Test
    void the_number_of_an_identity_is_the_persons_own() {
        ask("GA", "M02", OWNER).expectBody().jsonPath("$.number").isEqualTo("330327198001010008");
    }

    @Test
    void a_subject_without_a_record_is_not_found() {
        ask("GA", "M02", Map.of("name", "无记录的人"))
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("no-record");
        ask("MARS", "M02", OWNER).expectBody().jsonPath("$.code").isEqualTo("unknown-source");
    }

    @Test
    void nobody_learns_anything_without_the_key() {
        http = client("wrong");
        ask("GA", "M02", OWNER).expectStatus().isUnauthorized();
        http.get().uri("/v1/sources").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_source_is_taken_down_slowed_and_brought_back_and_counts_who_asks() {
        set("GA", "{\"mode\":\"DOWN\"}");
        ask("GA", "M02", OWNER).expectStatus().isEqualTo(503);

        set("GA", "{\"mode\":\"SLOW\",\"delayMillis\":300}");
        var before = System.nanoTime();
        ask("GA", "M02", OWNER).expectStatus().isOk();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isGreaterThan(Duration.ofMillis(250));

        set("GA", "{\"mode\":\"UP\"}").jsonPath("$.asked").isEqualTo(2);
        ask("EDU", "M14", OWNER).expectStatus().isOk();
    }

    private ResponseSpec ask(String source, String material, Map<String, String> subject) {
        return http.post()
                .uri("/v1/records/{s}/{m}", source, material)
                .bodyValue(subject)
                .exchange();
    }

    private BodyContentSpec set(String source, String body) {
        return http.put()
                .uri("/v1/sources/{s}", source)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static String text(ResponseSpec answer) {
        return String.valueOf(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    private static WebTestClient client(String key) {
        return WebTestClient.bindToRouterFunction(new Exchange("k").routes())
                .configureClient()
                .defaultHeader("X-Api-Key", key)
                .build();
    }
}

package cn.lianshen.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What operators and integrators stand on. */
class OperationsIT {
    private static final List<String> LINES =
            List.of(
                    "spring_cloud_stream_binder_kafka_offset{group=\"registry\",topic=\"operations.cases.v1\"} 0.0",
                    "lianshen_consumer_events_total{outcome=\"applied\",reader=\"registry\"} 1.0",
                    "lianshen_consumer_events_total{outcome=\"ignored\",reader=\"registry\"} 2.0",
                    "lianshen_consumer_parked{reader=\"registry\"} 0.0",
                    "lianshen_consumer_dead{reader=\"registry\"} 0.0");

    private static final CaseTopic TOPIC = new CaseTopic("operations.cases.v1", "registry");
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TestServers.postgres().createDatabase("registry"), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void the_lag_of_the_reader_and_what_became_of_events_can_be_scraped() {
        var school = School.named("苍南县春芽幼儿园", 1);
        TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
        TOPIC.publish("opinion-recorded", school.caseId(), 9, "{}");
        TOPIC.publish("told-by-a-later-version", school.caseId(), 10, "{\"unheard\":[{}]}");
        TOPIC.awaitRead();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(metrics()).contains(LINES));
    }

    @Test
    void operators_are_shown_how_it_stands() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                REGISTRY.operator()
                                        .get()
                                        .uri("/api/v1/registry/operations")
                                        .exchange()
                                        .expectBody()
                                        .jsonPath("$.status")
                                        .isEqualTo("UP")
                                        .jsonPath("$.logs[0].name")
                                        .isEqualTo("institution_events")
                                        .jsonPath("$.logs[0].phase")
                                        .isEqualTo("PUBLISHING")
                                        .jsonPath("$.logs[0].waiting")
                                        .isEqualTo(0)
                                        .jsonPath("$.readers[0].reader")
                                        .isEqualTo("registry"));
        REGISTRY.officer()
                .get()
                .uri("/api/v1/registry/operations")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void it_says_that_it_is_ready() {
        assertThat(REGISTRY.read("/actuator/health/readiness")).contains("UP");
    }

    @Test
    void the_api_document_shows_the_public_look_up() {
        REGISTRY.visitor()
                .get()
                .uri("/api/v1/registry/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/registry/institutions'].get.security")
                .isEmpty()
                .jsonPath("$.paths['/api/v1/registry/institutions/{id}'].get")
                .exists()
                .jsonPath("$.paths['/api/v1/registry/dead-letters'].get")
                .exists();
    }

    private static String metrics() {
        return REGISTRY.read("/actuator/prometheus");
    }
}

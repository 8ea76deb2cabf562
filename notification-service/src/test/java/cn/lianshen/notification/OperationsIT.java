package cn.lianshen.notification;

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
                    "spring_cloud_stream_binder_kafka_offset{group=\"notification\",topic=\"operations.cases.v1\"}"
                            + " 0.0",
                    "lianshen_consumer_events_total{outcome=\"applied\",reader=\"notification\"}"
                            + " 1.0",
                    "lianshen_consumer_events_total{outcome=\"ignored\",reader=\"notification\"}"
                            + " 1.0",
                    "lianshen_consumer_parked{reader=\"notification\"} 0.0",
                    "lianshen_consumer_dead{reader=\"notification\"} 0.0",
                    "lianshen_sse_clients 0.0",
                    "lianshen_deliveries{channel=\"mail\",state=\"QUEUED\"} 0.0",
                    "lianshen_deliveries_oldest_seconds{channel=\"sms\"} 0.0",
                    "lianshen_delivery_tries_total{channel=\"webhook\",outcome=\"refused\"} 0.0");

    private static final CaseTopic TOPIC = new CaseTopic("operations.cases.v1", "notification");
    private static final RunningNotification SERVICE =
            RunningNotification.on(
                    TestServers.postgres().createDatabase("notification"), TOPIC.name());

    @AfterAll
    static void stop() {
        SERVICE.close();
        TOPIC.close();
    }

    @Test
    void the_lag_of_the_reader_and_what_became_of_events_can_be_scraped() {
        var filed = TestCase.of("p-0001", TOPIC).filed();
        TOPIC.publish("hearing-held", filed.id(), 2, "{}");
        TOPIC.awaitRead();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get("/actuator/prometheus")).contains(LINES));
    }

    @Test
    void operators_are_shown_how_it_stands_and_nobody_else() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(get("/api/v1/notification/operations"))
                                        .contains("\"status\":\"UP\"", "\"name\":\"r2dbc\"")
                                        .contains("\"reader\":\"notification\",\"behind\":0")
                                        .contains("\"dead\":0,\"parked\":0"));
        SERVICE.http(Tokens.founder("p-0001"))
                .get()
                .uri("/api/v1/notification/operations")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void it_says_that_it_is_ready() {
        assertThat(get("/actuator/health/readiness")).contains("UP");
    }

    @Test
    void the_api_document_shows_inbox_and_stream() {
        SERVICE.withoutToken()
                .get()
                .uri("/api/v1/notification/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/notification/inbox'].get")
                .exists()
                .jsonPath("$.paths['/api/v1/notification/stream'].get.parameters.length()")
                .isEqualTo(2)
                .jsonPath("$.paths['/api/v1/notification/dead-letters'].get")
                .exists()
                .jsonPath("$.paths['/api/v1/notification/contacts/{channel}'].put.summary")
                .exists()
                .jsonPath("$.paths['/api/v1/notification/deliveries'].get")
                .exists();
    }

    private static String get(String path) {
        return SERVICE.read(Tokens.operator(), path);
    }
}

package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayOrderIT {
    private final TestLog log = TestLog.create();
    private final TestTopic topic = TestTopic.create(12);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Relay relay = Relays.relay(log.factory(), topic.name(), registry);

    @BeforeEach
    void start() {
        relay.start();
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void a_slow_open_transaction_is_not_jumped_over() {
        var slow = UUID.randomUUID();
        var quick = UUID.randomUUID();
        var open = log.begin();
        log.append(open, Rows.row(slow, 1));
        log.append(quick, 1);
        relay.wake();

        await().during(Duration.ofMillis(700)).until(() -> topic.records().isEmpty());
        log.commit(open);

        await().untilAsserted(
                        () -> {
                            assertThat(topic.versions(slow)).containsExactly(1);
                            assertThat(topic.versions(quick)).containsExactly(1);
                        });
    }

    @Test
    void the_largest_event_that_is_taken_is_published_and_those_behind_it_too() {
        var large = UUID.randomUUID();
        var next = UUID.randomUUID();
        var open = log.begin();
        log.append(open, Rows.large(large));
        log.commit(open);
        log.append(next, 1);
        relay.wake();

        await().untilAsserted(
                        () -> {
                            assertThat(topic.versions(large)).containsExactly(1);
                            assertThat(topic.versions(next)).containsExactly(1);
                        });
    }

    @Test
    void a_case_keeps_its_order_when_transactions_end_in_another_order_than_they_began() {
        var busy = UUID.randomUUID();
        var bystander = UUID.randomUUID();
        var first = log.begin();
        log.append(first, Rows.row(bystander, 1)); // takes the lower transaction id, ends last
        log.append(busy, 1);
        var second = log.begin();
        log.append(second, Rows.row(busy, 2));
        log.append(first, Rows.row(bystander, 2));
        log.commit(second);
        log.append(busy, 3);
        log.commit(first);
        relay.wake();

        await().untilAsserted(
                        () -> {
                            assertThat(topic.versions(busy)).containsExactly(1, 2, 3);
                            assertThat(topic.versions(bystander)).containsExactly(1, 2);
                        });
    }

    @Test
    void many_writers_at_once_lose_nothing_and_keep_each_case_in_order() throws Exception {
        try (var writers = Executors.newFixedThreadPool(6)) {
            for (var writer = 0; writer < 6; writer++) {
                var _ = writers.submit(() -> writeCases(10));
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(topic.records().size()).isEqualTo(6 * 10 * 6));
        assertThat(topic.firstOccurrences().values())
                .hasSize(60)
                .allSatisfy(versions -> assertThat(versions).containsExactly(1, 2, 3, 4, 5, 6));
        await().untilAsserted(
                        () ->
                                assertThat(
                                                registry.counter(published(), "log", "case_events")
                                                        .count())
                                        .isEqualTo(360));
    }

    private static String published() {
        return "lianshen.outbox.published";
    }

    private void writeCases(int cases) {
        for (var i = 0; i < cases; i++) {
            var id = UUID.randomUUID();
            rangeClosed(1, 6)
                    .forEach(
                            version -> {
                                log.append(id, version);
                                relay.wake();
                            });
        }
    }
}

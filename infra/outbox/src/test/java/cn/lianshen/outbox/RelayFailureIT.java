package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.testkit.TestServers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayFailureIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private final TestLog log = TestLog.create();
    private final TestTopic topic = TestTopic.create(12);
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
    }

    @Test
    void what_was_written_while_kafka_was_down_drains_once_and_in_order() {
        var cases = Stream.generate(UUID::randomUUID).limit(5).toList();
        var relay = start();
        log.append(cases.getFirst(), 1);
        await().until(() -> topic.versions(cases.getFirst()), List.of(1)::equals);

        TestServers.kafka().stop();
        rangeClosed(2, 6).forEach(version -> cases.forEach(id -> log.append(id, version)));
        relay.wake();
        await().atMost(LONG).until(() -> relay.status().phase() == RelayStatus.Phase.RECOVERING);
        TestServers.kafka().start();

        await().atMost(LONG)
                .untilAsserted(
                        () -> {
                            assertThat(topic.versions(cases.getFirst()))
                                    .containsExactly(1, 2, 3, 4, 5, 6);
                            assertThat(topic.versions(cases.getLast()))
                                    .containsExactly(2, 3, 4, 5, 6);
                        });
    }

    @Test
    void of_two_relays_one_publishes_and_the_other_takes_over() {
        var id = UUID.randomUUID();
        var first = start();
        await().until(() -> first.status().phase() == RelayStatus.Phase.PUBLISHING);
        var second = start();
        await().until(() -> second.status().phase() == RelayStatus.Phase.STANDBY);
        rangeClosed(1, 5).forEach(version -> log.append(id, version));
        await().untilAsserted(() -> assertThat(topic.versions(id)).containsExactly(1, 2, 3, 4, 5));

        first.stop();
        log.append(id, 6);
        await().untilAsserted(
                        () -> assertThat(topic.versions(id)).containsExactly(1, 2, 3, 4, 5, 6));
        assertThat(second.status().phase()).isEqualTo(RelayStatus.Phase.PUBLISHING);
    }

    @Test
    void a_lost_connection_is_a_lost_lock_and_nothing_is_skipped() {
        var id = UUID.randomUUID();
        start();
        for (var version = 1; version <= 30; version++) {
            log.append(id, version);
            if (version % 10 == 0) {
                log.terminate("lianshen relay%");
            }
        }
        await().atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(topic.firstOccurrences().get(id.toString()))
                                        .containsExactlyElementsOf(
                                                rangeClosed(1, 30).boxed().toList()));
    }

    @Test
    void postgresql_restarted_everything_drains() {
        var id = UUID.randomUUID();
        start();
        log.append(id, 1);
        await().until(() -> topic.versions(id), List.of(1)::equals);

        TestServers.postgres().stop();
        TestServers.postgres().start();
        log.append(id, 2);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(topic.versions(id)).containsExactly(1, 2));
    }

    private Relay start() {
        var relay = Relays.relay(log.factory(), topic.name(), new SimpleMeterRegistry());
        relays.add(relay);
        relay.start();
        return relay;
    }
}

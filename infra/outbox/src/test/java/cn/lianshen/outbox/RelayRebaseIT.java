package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class RelayRebaseIT {
    private final TestLog log = TestLog.create();
    private final TestTopic topic = TestTopic.create(3);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Relay relay = Relays.relay(log.factory(), topic.name(), registry);
    private final RelayHealth health = new RelayHealth(List.of(relay));

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void on_another_cluster_the_relay_halts_until_it_is_rebased_then_publishes_the_rest_once() {
        var id = UUID.randomUUID();
        publishTwo(id);
        log.append(id, 3);
        comeFromAnotherCluster();
        log.append(id, 4); // written here before anyone re-based

        relay.start();
        await().until(() -> health.health().getStatus(), Status.DOWN::equals);
        assertThat(registry.get("lianshen.outbox.halted").gauge().value()).isEqualTo(1);
        await().during(Duration.ofMillis(600)).until(() -> topic.versions(id).size() == 2);

        log.value("SELECT rebase_relay('case_events')");

        await().untilAsserted(() -> assertThat(topic.versions(id)).containsExactly(1, 2, 3, 4));
        log.append(id, 5);
        await().untilAsserted(() -> assertThat(topic.versions(id)).containsExactly(1, 2, 3, 4, 5));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void publishTwo(UUID id) {
        relay.start();
        log.append(id, 1);
        log.append(id, 2);
        await().until(() -> topic.versions(id), List.of(1, 2)::equals);
        await().until(
                        () -> log.value("SELECT seq FROM relay_cursors"),
                        log.value("SELECT max(seq) FROM case_events")::equals);
        relay.stop();
    }

    /** What a dump leaves behind: transaction ids far ahead of this cluster's own. */
    private void comeFromAnotherCluster() {
        log.run("UPDATE case_events SET xid = (xid::text::bigint + 1000000)::text::xid8");
        log.run(
                "UPDATE relay_cursors SET system_identifier = '42',"
                        + " xid = (xid::text::bigint + 1000000)::text::xid8");
    }
}

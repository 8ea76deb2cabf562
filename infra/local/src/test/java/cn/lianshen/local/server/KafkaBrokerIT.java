package cn.lianshen.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {
    @TempDir Path folder;
    private KafkaBroker broker = new KafkaBroker(settings(Path.of("/")));

    @BeforeEach
    void start() {
        broker = new KafkaBroker(settings(folder));
        startAndWait();
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void topics_are_made_with_their_partitions_and_survive_a_kill() throws Exception {
        broker.createTopics(Topics.ofPlatform());
        Objects.requireNonNull(broker.process()).kill();
        startAndWait();
        broker.createTopics(Topics.ofPlatform());
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var topics = admin.describeTopics(List.of("approval.cases.v1")).allTopicNames().get();
            assertThat(topics.values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    private void startAndWait() {
        broker.start();
        await().atMost(Duration.ofSeconds(60)).until(broker::answers);
    }

    private static KafkaSettings settings(Path folder) {
        return new KafkaSettings(
                folder.resolve("servers"),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                FreePorts.pick(),
                FreePorts.pick(),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    }
}

package cn.lianshen.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.School;
import cn.lianshen.registry.entering.Forms;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the register tells partners, read as a partner reads it: from zero, by the contract alone.
 */
class ToldIT {
    private static final CaseTopic TOPIC = new CaseTopic("told.cases.v1", "registry");
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TestServers.postgres().createDatabase("registry"), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void each_change_is_told_with_the_full_state_and_what_changes_nothing_is_not() {
        var school = School.named("苍南县春芽幼儿园", 1);
        TOPIC.publish("licence-issued", school.caseId(), 8, school.licensed());
        awaitText(school, "LICENSED");
        TOPIC.publish("registration-refused", school.caseId(), 9, school.refused());
        TOPIC.publish(
                "legal-person-registered",
                school.caseId(),
                10,
                school.registered("52330327MJ000000X6"));
        awaitText(school, "REGISTERED");
        Forms.enter(REGISTRY, Forms.school(7, "苍南县老幼儿园")).expectStatus().isCreated();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told()).hasSizeGreaterThanOrEqualTo(3));
        var told = told();
        assertThat(told)
                .allSatisfy(
                        it ->
                                assertThat(
                                                Contract.faults(
                                                        "registry.institution-changed.v1",
                                                        text(it)))
                                        .isEmpty());
        var ofSchool = told.stream().filter(it -> it.key().equals(id(school))).toList();
        assertThat(ofSchool.stream().map(it -> header(it, "ce_id")))
                .containsExactly(id(school) + "/1", id(school) + "/2");
        assertThat(text(ofSchool.getLast()))
                .startsWith("{\"address\":")
                .endsWith(",\"type\":\"registry.institution-changed.v1\",\"version\":2}");
        assertThat(text(ofSchool.getLast())).contains("REGISTERED", "52330327MJ000000X6");
        assertThat(header(ofSchool.getLast(), "ce_type"))
                .isEqualTo("registry.institution-changed.v1");
        assertThat(header(ofSchool.getLast(), "ce_source")).isEqualTo("/lianshen/registry/330327");
    }

    private static String id(School school) {
        UUID id = school.institutionId();
        return id.toString();
    }

    private static void awaitText(School school, String text) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> REGISTRY.read(school.path()).contains(text));
    }

    private static List<ConsumerRecord<String, byte[]>> told() {
        Map<String, Object> brokers =
                Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
        var topic = RunningRegistry.told(TOPIC.name());
        var partitions =
                IntStream.range(0, 12).mapToObj(p -> new TopicPartition(topic, p)).toList();
        try (var reader =
                new KafkaConsumer<>(
                        brokers, new StringDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(e -> reader.position(e.getKey()) < e.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private static String text(ConsumerRecord<String, byte[]> told) {
        return new String(told.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

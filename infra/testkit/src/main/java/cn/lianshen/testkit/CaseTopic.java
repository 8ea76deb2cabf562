package cn.lianshen.testkit;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;

/** A topic of cases of a test's own, written to as approval-service writes. */
public final class CaseTopic implements AutoCloseable {
    private static final int PARTITIONS = 12;

    private final String name;
    private final String reader;
    private final KafkaProducer<String, byte[]> producer;
    private volatile Instant day = Instant.parse("2026-11-23T01:08:00Z");

    /**
     * Makes the topic and the dead-letter topic of its reader.
     *
     * @param reader consumer group, e.g. {@code registry}
     */
    public CaseTopic(String name, String reader) {
        this.name = name;
        this.reader = reader;
        TestServers.kafka().createTopic(name, PARTITIONS);
        TestServers.kafka().createTopic(name + "." + reader + ".dlt", PARTITIONS);
        this.producer =
                new KafkaProducer<>(brokers(), new StringSerializer(), new ByteArraySerializer());
    }

    public String name() {
        return name;
    }

    /** What is published from now on happened at this time, each version a little later. */
    public void happenedAt(Instant time) {
        day = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Returns when the event is on the topic.
     *
     * @param type without service and version, e.g. {@code licence-issued}
     */
    public void publish(String type, UUID caseId, int version, String payload) {
        var json = payload.getBytes(StandardCharsets.UTF_8);
        var event = new ProducerRecord<>(name, caseId.toString(), json);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", caseId + "/" + version);
        header(event, "ce_type", "approval." + type + ".v1");
        header(event, "ce_source", "/lianshen/approval/330327");
        header(event, "ce_subject", caseId.toString());
        header(event, "ce_time", time(version));
        header(event, "ce_sequence", Integer.toString(version));
        header(event, "content-type", "application/json");
        try {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes examples of a contract as the events of one case, counted from 1. */
    public void publish(List<JsonNode> examples) {
        var caseId = UUID.randomUUID();
        var version = 1;
        for (var example : examples) {
            var type = example.path("type").asString();
            var name = type.substring("approval.".length(), type.length() - ".v1".length());
            publish(name, caseId, version++, example.toString());
        }
    }

    /** Returns when the reader has committed that it is done with everything published so far. */
    public void awaitRead() {
        try (var admin = Admin.create(brokers())) {
            await().atMost(Duration.ofSeconds(60)).until(() -> lag(admin) == 0);
        }
    }

    private long lag(Admin admin) throws InterruptedException, ExecutionException {
        var read = admin.listConsumerGroupOffsets(reader).partitionsToOffsetAndMetadata().get();
        var lag = 0L;
        for (var end : admin.listOffsets(ends()).all().get().entrySet()) {
            var committed = read.get(end.getKey());
            lag += end.getValue().offset() - (committed == null ? 0 : committed.offset());
        }
        return lag;
    }

    private Map<TopicPartition, OffsetSpec> ends() {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(name, partition))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    }

    /** Makes the reader, while it is stopped, begin at the topic's beginning again. */
    public void rewind() {
        try (var admin = Admin.create(brokers())) {
            admin.deleteConsumerGroups(List.of(reader)).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private String time(int version) {
        return day.toString().replace("Z", ".12345" + version + "Z");
    }

    private static Map<String, Object> brokers() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafka().bootstrapServers());
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

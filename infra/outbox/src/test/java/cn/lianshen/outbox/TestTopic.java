package cn.lianshen.outbox;

import cn.lianshen.testkit.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of a test's own, and everything that stands in it. */
record TestTopic(String name) {

    static TestTopic create(int partitions) {
        return create("test-" + UUID.randomUUID(), partitions);
    }

    static TestTopic create(String name, int partitions) {
        TestServers.kafka().createTopic(name, partitions);
        return new TestTopic(name);
    }

    /** All records, in order within a partition. */
    List<ConsumerRecord<String, byte[]>> records() {
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestServers.kafka().bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return readToEnd(consumer);
        }
    }

    /** The versions of one aggregate as they arrived, repetitions included. */
    List<Integer> versions(UUID id) {
        return records().stream()
                .filter(record -> id.toString().equals(record.key()))
                .map(record -> Integer.valueOf(header(record, "ce_sequence")))
                .toList();
    }

    /** Versions by aggregate, repetitions left out. */
    Map<String, List<Integer>> firstOccurrences() {
        var versions = new LinkedHashMap<String, List<Integer>>();
        for (var record : records()) {
            var seen = versions.computeIfAbsent(record.key(), _ -> new ArrayList<>());
            var version = Integer.valueOf(header(record, "ce_sequence"));
            if (!seen.contains(version)) {
                seen.add(version);
            }
        }
        return versions;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> readToEnd(KafkaConsumer<String, byte[]> consumer) {
        var partitions =
                consumer.partitionsFor(name).stream()
                        .map(info -> new TopicPartition(name, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }
}

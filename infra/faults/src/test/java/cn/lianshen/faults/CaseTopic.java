package cn.lianshen.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a partner sees who reads the topic from its beginning. */
final class CaseTopic {
    private final String brokers;

    CaseTopic(String brokers) {
        this.brokers = brokers;
    }

    /** All records of a topic up to where it ended when this was asked. */
    List<ConsumerRecord<String, String>> read(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", (Object) brokers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return upTo(consumer.endOffsets(partitions), consumer);
        }
    }

    /** First occurrences of each case's events, in the order in which they came. */
    Map<String, List<ConsumerRecord<String, String>>> firstOccurrences() {
        var cases = new LinkedHashMap<String, List<ConsumerRecord<String, String>>>();
        var seen = new HashMap<String, Boolean>();
        for (var record : read("approval.cases.v1")) {
            if (seen.put(header(record, "ce_id"), true) == null) {
                cases.computeIfAbsent(record.key(), _ -> new ArrayList<>()).add(record);
            }
        }
        return cases;
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, String>> upTo(
            Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        var all = new ArrayList<ConsumerRecord<String, String>>();
        while (ends.entrySet().stream()
                .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(all::add);
        }
        return all;
    }
}

package cn.lianshen.registry.rebuild;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Where the reader stands in the topic of cases, and where that topic ends. */
@Component
final class TopicPlaces {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final KafkaProperties kafka;
    private final String topic;
    private final String group;

    TopicPlaces(
            KafkaProperties kafka,
            @Value("${spring.cloud.stream.bindings.guardedBatchConsumer-in-0.destination}")
                    String topic,
            @Value("${spring.cloud.stream.bindings.guardedBatchConsumer-in-0.group}")
                    String group) {
        this.kafka = kafka;
        this.topic = topic;
        this.group = group;
    }

    /** Makes the group begin at the topic's beginning; none of it may be reading. */
    void rewind() {
        with(
                admin -> {
                    var groups = get(admin.listGroups().all());
                    if (groups.stream().anyMatch(it -> it.groupId().equals(group))) {
                        get(admin.deleteConsumerGroups(List.of(group)).all());
                    }
                    return true;
                });
    }

    /** The offset behind the last event, by partition. */
    Map<Integer, Long> ends() {
        return with(this::ends);
    }

    private Map<Integer, Long> ends(Admin admin) {
        var found = get(admin.describeTopics(List.of(topic)).allTopicNames());
        var described = requireNonNull(found.get(topic), topic);
        var wanted =
                described.partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        var ends = new HashMap<Integer, Long>();
        get(admin.listOffsets(wanted).all())
                .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return ends;
    }

    /** How many events lie between what the group has committed and these ends. */
    long left(Map<Integer, Long> ends) {
        return with(
                admin -> {
                    var read =
                            get(
                                    admin.listConsumerGroupOffsets(group)
                                            .partitionsToOffsetAndMetadata());
                    return ends.entrySet().stream()
                            .mapToLong(
                                    end -> {
                                        var at = read.get(new TopicPartition(topic, end.getKey()));
                                        var done = at == null ? 0 : at.offset();
                                        return Math.max(0, end.getValue() - done);
                                    })
                            .sum();
                });
    }

    private <T> T with(Function<Admin, T> work) {
        try (var admin = Admin.create(kafka.buildAdminProperties())) {
            return work.apply(admin);
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer: " + e, e);
        }
    }
}

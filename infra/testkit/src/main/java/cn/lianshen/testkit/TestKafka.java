package cn.lianshen.testkit;

import cn.lianshen.local.server.KafkaAdmin;
import cn.lianshen.local.server.Topic;
import java.util.List;
import java.util.Map;

/** A Kafka broker for tests. It makes no topic by itself. */
public interface TestKafka extends Restartable {
    /** {@code host:port}. */
    String bootstrapServers();

    /** Makes a topic; one that is there stays as it is. */
    default void createTopic(String name, int partitions) {
        createTopics(List.of(new Topic(name, partitions, Map.of())));
    }

    /** Makes those that are missing. */
    default void createTopics(List<Topic> topics) {
        new KafkaAdmin(bootstrapServers()).create(topics);
    }
}

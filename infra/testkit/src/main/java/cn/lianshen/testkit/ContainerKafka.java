package cn.lianshen.testkit;

import cn.lianshen.local.server.KafkaAdmin;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka in a container. */
final class ContainerKafka implements TestKafka {
    private static final int PORT = 9092;

    private final KafkaContainer container;
    private final ContainerControl control;

    private ContainerKafka(KafkaContainer container) {
        this.container = container;
        this.control = new ContainerControl(container, PORT);
    }

    static ContainerKafka start(DockerImageName image) {
        var container =
                new KafkaContainer(image).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        var kafka = new ContainerKafka(container);
        container.start();
        return kafka;
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public void start() {
        control.start(new KafkaAdmin(bootstrapServers())::answers);
    }
}

package cn.lianshen.testkit;

import cn.lianshen.local.server.KafkaBroker;

/** Kafka as a child process. */
final class EmbeddedKafka implements TestKafka {
    private final EmbeddedServer control;
    private final KafkaBroker broker;

    private EmbeddedKafka(KafkaBroker broker) {
        this.broker = broker;
        this.control = new EmbeddedServer("Kafka", broker);
    }

    static EmbeddedKafka start(KafkaBroker broker) {
        var kafka = new EmbeddedKafka(broker);
        kafka.start();
        return kafka;
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public void start() {
        control.start();
    }
}

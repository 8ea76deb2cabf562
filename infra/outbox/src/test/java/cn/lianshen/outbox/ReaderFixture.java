package cn.lianshen.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;

/** A reader of one topic, called directly as the listener would. */
record ReaderFixture(
        TestLog log,
        TestTopic letters,
        String topic,
        EffectsHandler handler,
        GuardedConsumer consumer,
        GuardedBatchConsumer batches,
        DeadLetters deadLetters,
        Periodic measurements,
        SimpleMeterRegistry registry) {

    static ReaderFixture create() {
        var log = TestLog.create();
        log.run(EffectsHandler.TABLE);
        var topic = "cases-" + UUID.randomUUID();
        var letters = TestTopic.create(topic + ".registry.dlt", 1);
        var properties = properties();
        var handler = new EffectsHandler(DatabaseClient.create(log.factory()));
        var registry = new SimpleMeterRegistry();
        var transactions = new R2dbcTransactionManager(log.factory());
        var reader = new Reader(properties, handler, log.factory(), transactions, registry);
        var dead =
                new DeadLetterTopic(
                        new KafkaSettings(Relays.producerSettings()),
                        properties.reader(),
                        properties.timeout());
        var consumer = reader.consumer(dead);
        return new ReaderFixture(
                log,
                letters,
                topic,
                handler,
                consumer,
                reader.batchConsumer(consumer),
                reader.deadLetters(),
                reader.measurements(),
                registry);
    }

    static ConsumerProperties properties() {
        return new ConsumerProperties(
                "registry", Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofMillis(200));
    }

    void deliver(UUID id, int version) {
        deliver(id, version, "{}");
    }

    void deliver(UUID id, int version, String data) {
        consumer.accept(Messages.event(topic, id, version, data));
    }

    ConsumerRecord<String, byte[]> record(UUID id, int version) {
        return Messages.record(topic, id, version, "{}");
    }

    void deliverTogether(ConsumerRecord<?, ?>... records) {
        batches.accept(Messages.batch(List.of(records)));
    }

    double count(String outcome) {
        return registry.get("lianshen.consumer.events").tag("outcome", outcome).counter().count();
    }
}

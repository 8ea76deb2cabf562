package cn.lianshen.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * Announces dead letters on {@code <topic>.<reader>.dlt}, the record as it came plus {@code
 * lianshen-…} headers saying why and from where. The topic must exist. An announcement may be
 * repeated; what counts is the table.
 */
final class DeadLetterTopic implements DisposableBean {
    private final Map<String, Object> settings;
    private final String reader;
    private final Duration timeout;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetterTopic(KafkaSettings kafka, String reader, Duration timeout) {
        this.settings = kafka.producer("lianshen-dead-letters-" + reader);
        this.reader = reader;
        this.timeout = timeout;
    }

    /** Returns when the letter is safely on the topic. */
    void announce(Arrival arrival, String reason) {
        var record =
                new ProducerRecord<>(
                        arrival.topic() + '.' + reader + ".dlt", arrival.key(), arrival.value());
        arrival.headers().forEach(record.headers()::add);
        record.headers()
                .add("lianshen-fault-reason", CloudEvents.bytes(reason))
                .add("lianshen-original-topic", CloudEvents.bytes(arrival.topic()))
                .add("lianshen-original-partition", number(arrival.partition()))
                .add("lianshen-original-offset", number(arrival.offset()));
        send(record);
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer().send(record).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while writing a dead letter", e);
        } catch (ExecutionException | TimeoutException e) {
            destroy();
            throw new KafkaException("could not write a dead letter to " + record.topic(), e);
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private static byte[] number(long value) {
        return CloudEvents.bytes(Long.toString(value));
    }
}

package cn.lianshen.outbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;

/**
 * Sends batches in order over one Kafka client and is of no use after a failure: what follows a
 * lost event must not be sent, so the client is closed at once, without sending what it holds.
 */
final class Publisher implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final EventRecords records;
    private final Duration ackTimeout;

    Publisher(Producer<String, byte[]> producer, EventRecords records, Duration ackTimeout) {
        this.producer = producer;
        this.records = records;
        this.ackTimeout = ackTimeout;
    }

    /**
     * Returns when all in-sync replicas have all {@code events}.
     *
     * @throws SendFailed when that is not certain; some may have arrived, always a beginning of
     *     each aggregate's
     */
    void publish(List<CommittedEvent> events) throws InterruptedException {
        var acknowledgements = new Acknowledgements(events.size(), this::close);
        var batch = events.stream().map(records::of).toList(); // the client wakes less often
        for (var each : batch) {
            acknowledgements.throwIfFailed();
            var _ = producer.send(each, acknowledgements);
        }
        acknowledgements.await(ackTimeout);
    }

    @Override
    public void close() {
        Interrupts.heldBack(() -> producer.close(Duration.ZERO));
    }
}

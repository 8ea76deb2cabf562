package cn.lianshen.outbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final UUID ID = UUID.randomUUID();
    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());

    @Test
    void a_batch_is_published_when_every_event_is_acknowledged() {
        var done = publish(Duration.ofSeconds(5));
        await().until(() -> kafka.history().size() == 3);
        kafka.completeNext();
        kafka.completeNext();
        assertThat(done).isNotDone();
        kafka.completeNext();
        assertThat(done).succeedsWithin(Duration.ofSeconds(5));
        assertThat(kafka.closed()).isFalse();
    }

    @Test
    void the_first_failure_closes_the_client_on_its_own_thread() {
        var done = publish(Duration.ofSeconds(5));
        await().until(() -> kafka.history().size() == 3);
        kafka.errorNext(new RecordTooLargeException("too large"));

        assertThat(kafka.closed()).isTrue();
        assertThat(done)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withRootCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void nothing_is_sent_after_an_event_that_was_refused_at_once() {
        kafka.sendException = new RecordTooLargeException("too large");
        var publisher = publisher(Duration.ofSeconds(5));
        assertThatThrownBy(() -> publisher.publish(events()))
                .isInstanceOf(RecordTooLargeException.class);
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void silence_is_a_failure_after_a_while() {
        var publisher = publisher(Duration.ofMillis(50));
        assertThatThrownBy(() -> publisher.publish(events()))
                .isInstanceOf(SendFailed.class)
                .hasMessageContaining("3 events without answer");
        assertThat(kafka.closed()).isTrue();
    }

    private CompletableFuture<Void> publish(Duration timeout) {
        var publisher = publisher(timeout);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        publisher.publish(events());
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private Publisher publisher(Duration timeout) {
        return new Publisher(kafka, new EventRecords(Relays.properties("t")), timeout);
    }

    private static List<CommittedEvent> events() {
        return rangeClosed(1, 3).mapToObj(PublisherTest::event).toList();
    }

    private static CommittedEvent event(int version) {
        return new CommittedEvent(
                ID, version, "t", "330327", Rows.AT, new byte[0], new RelayCursor("1", version));
    }
}

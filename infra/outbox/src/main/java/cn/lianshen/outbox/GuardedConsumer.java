package cn.lianshen.outbox;

import cn.lianshen.outbox.DeadLetter.Status;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import reactor.core.publisher.Mono;

/**
 * Takes events off a topic so that each takes effect once, on the listener's own thread: when
 * {@link #accept} returns, the record is done with and its offset may be committed; when it throws,
 * the infrastructure failed, nothing happened, and the record is to be delivered again.
 *
 * <p>An event that can never take effect goes to the dead letters, later ones of its aggregate are
 * parked behind it, all others go on.
 */
public final class GuardedConsumer implements Consumer<Message<byte[]>> {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedConsumer.class);

    private final Guard guard;
    private final EventHandler handler;
    private final DeadLetterTopic topic;
    private final DeadLetterRows letters;
    private final ConsumerMeters meters;
    private final Duration timeout;

    GuardedConsumer(
            Guard guard,
            EventHandler handler,
            DeadLetterTopic topic,
            DeadLetterRows letters,
            ConsumerMeters meters,
            Duration timeout) {
        this.guard = guard;
        this.handler = handler;
        this.topic = topic;
        this.letters = letters;
        this.meters = meters;
        this.timeout = timeout;
    }

    @Override
    public void accept(Message<byte[]> message) {
        take(Arrivals.of(message));
    }

    void take(Arrival arrival) {
        meters.count(outcome(arrival), 1);
    }

    private Outcome outcome(Arrival arrival) {
        ReceivedEvent event;
        try {
            event = EventReader.read(arrival);
        } catch (PermanentFault fault) {
            return bury(arrival, null, fault);
        }
        return outcome(arrival, event);
    }

    private Outcome outcome(Arrival arrival, ReceivedEvent event) {
        if (!handler.understands(event.type())) {
            return Outcome.IGNORED;
        }
        try {
            return await(guard.admit(arrival, event));
        } catch (Error error) { // would end the listener's thread for good
            throw new IllegalStateException("handling an event failed", error);
        } catch (RuntimeException fault) {
            if (!Faults.isPermanent(fault)) {
                throw fault;
            }
            return bury(arrival, event, fault);
        }
    }

    /**
     * Topic before table: once the table has it the aggregate is blocked, and it is not retried.
     */
    private Outcome bury(Arrival arrival, @Nullable ReceivedEvent event, RuntimeException fault) {
        var reason = FaultText.of(fault);
        topic.announce(arrival, reason);
        LOG.error(
                "Dead letter: {}-{}@{} of aggregate {}: {}",
                arrival.topic(),
                arrival.partition(),
                arrival.offset(),
                arrival.aggregateId(),
                reason);
        return await(letters.insert(Status.DEAD, reason, arrival, event).thenReturn(Outcome.DEAD));
    }

    private <T> T await(Mono<T> work) {
        return Objects.requireNonNull(work.block(timeout));
    }
}

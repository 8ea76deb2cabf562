package cn.lianshen.outbox;

import cn.lianshen.outbox.GuardRows.Entry;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.messaging.Message;

/**
 * Takes whole polled batches with the promises of {@link GuardedConsumer}, one transaction a batch.
 * Where that fails and it may be the fault of one event, the events go through that consumer one by
 * one, so that only the guilty one dies.
 *
 * <p>A fault of the infrastructure is thrown with the place in the batch from which records are to
 * be delivered again; everything before it is done with.
 */
public final class GuardedBatchConsumer implements Consumer<Message<List<ConsumerRecord<?, ?>>>> {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedBatchConsumer.class);

    private final BatchGuard guard;
    private final EventHandler handler;
    private final GuardedConsumer oneByOne;
    private final ConsumerMeters meters;
    private final Duration timeout;

    GuardedBatchConsumer(
            BatchGuard guard,
            EventHandler handler,
            GuardedConsumer oneByOne,
            ConsumerMeters meters,
            Duration timeout) {
        this.guard = guard;
        this.handler = handler;
        this.oneByOne = oneByOne;
        this.meters = meters;
        this.timeout = timeout;
    }

    @Override
    public void accept(Message<List<ConsumerRecord<?, ?>>> message) {
        var batch = message.getPayload().stream().map(Arrivals::of).toList();
        for (var place : takeTogether(batch)) {
            takeAlone(batch.get(place), place);
        }
    }

    /** Gives back the places of those that must be taken one by one. */
    private List<Integer> takeTogether(List<Arrival> batch) {
        try {
            return admit(batch);
        } catch (Error error) { // would end the listener's thread for good
            throw again(0, error);
        } catch (RuntimeException fault) {
            if (!Faults.mayBeOneEvents(fault)) {
                throw again(0, fault);
            }
            LOG.warn("Taking {} events one by one: {}", batch.size(), FaultText.of(fault));
            return places(batch).toList();
        }
    }

    private List<Integer> admit(List<Arrival> batch) {
        var events = batch.stream().map(EventReader::read).toList();
        var meant = places(batch).filter(at -> isMeant(events.get(at))).toList();
        var entries = enter(meant.stream().map(events::get).toList());
        meters.count(Outcome.IGNORED, batch.size() - meant.size());
        meters.count(Outcome.APPLIED, Collections.frequency(entries, Entry.NEW));
        meters.count(Outcome.DUPLICATE, Collections.frequency(entries, Entry.KNOWN));
        return places(entries)
                .filter(at -> entries.get(at) == Entry.BLOCKED)
                .map(meant::get)
                .toList();
    }

    private boolean isMeant(ReceivedEvent event) {
        return handler.understands(event.type());
    }

    private List<Entry> enter(List<ReceivedEvent> events) {
        return events.isEmpty()
                ? List.of()
                : Objects.requireNonNull(guard.admit(events).block(timeout));
    }

    private void takeAlone(Arrival arrival, int place) {
        try {
            oneByOne.take(arrival);
        } catch (RuntimeException fault) {
            throw again(place, fault);
        }
    }

    private static Stream<Integer> places(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }

    private static BatchListenerFailedException again(int place, Throwable fault) {
        return new BatchListenerFailedException("to be delivered again", fault, place);
    }
}

package cn.lianshen.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What became of a reader's events. */
final class ConsumerMeters {
    private final Map<Outcome, Counter> events = new EnumMap<>(Outcome.class);
    private final AtomicLong parked;
    private final AtomicLong dead;

    ConsumerMeters(MeterRegistry registry, String reader) {
        for (var outcome : Outcome.values()) {
            events.put(outcome, counter(registry, reader, outcome));
        }
        parked = gauge(registry, reader, "lianshen.consumer.parked");
        dead = gauge(registry, reader, "lianshen.consumer.dead");
    }

    void count(Outcome outcome, int times) {
        var counter = events.get(outcome);
        if (counter != null) {
            counter.increment(times);
        }
    }

    void open(long deadLetters, long parkedLetters) {
        dead.set(deadLetters);
        parked.set(parkedLetters);
    }

    private static Counter counter(MeterRegistry registry, String reader, Outcome outcome) {
        return registry.counter(
                "lianshen.consumer.events", "reader", reader, "outcome", outcome.tag());
    }

    private static AtomicLong gauge(MeterRegistry registry, String reader, String name) {
        var value = new AtomicLong();
        registry.gauge(name, Tags.of("reader", reader), value);
        return value;
    }
}

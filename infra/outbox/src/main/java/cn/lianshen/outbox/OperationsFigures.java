package cn.lianshen.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of the event path as they were last measured for the metrics. */
final class OperationsFigures {
    private static final String DEAD = "lianshen.consumer.dead";
    private static final String PARKED = "lianshen.consumer.parked";
    private static final String BEHIND = "spring.cloud.stream.binder.kafka.offset";

    private final List<Relay> relays;
    private final MeterRegistry registry;

    OperationsFigures(List<Relay> relays, MeterRegistry registry) {
        this.relays = relays;
        this.registry = registry;
    }

    List<Operations.Log> logs() {
        return relays.stream().map(this::log).toList();
    }

    List<Operations.Intake> readers() {
        return registry.find(DEAD).gauges().stream()
                .map(gauge -> gauge.getId().getTag("reader"))
                .filter(Objects::nonNull)
                .map(this::reader)
                .toList();
    }

    private Operations.Log log(Relay relay) {
        var status = relay.status();
        return new Operations.Log(
                relay.name(),
                status.phase().name(),
                status.problem(),
                whole(sum("lianshen.outbox.lag.events", "log", relay.name())),
                sum("lianshen.outbox.lag.seconds", "log", relay.name()));
    }

    private Operations.Intake reader(String reader) {
        return new Operations.Intake(
                reader,
                whole(sum(BEHIND, "group", reader)),
                count(DEAD, reader),
                count(PARKED, reader));
    }

    private long count(String name, String reader) {
        return Optional.ofNullable(whole(sum(name, "reader", reader))).orElse(0L);
    }

    /** Null when there is no such gauge, or one of them knows nothing at the moment. */
    private @Nullable Double sum(String name, String tag, String value) {
        var gauges = registry.find(name).tag(tag, value).gauges();
        double sum = gauges.stream().mapToDouble(Gauge::value).sum();
        return gauges.isEmpty() || Double.isNaN(sum) ? null : sum;
    }

    private static @Nullable Long whole(@Nullable Double value) {
        return value == null ? null : Math.round(value);
    }
}

package cn.lianshen.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** A relay's state and its own counters. */
final class RelayMeters {
    private final Counter published;
    private final Counter failures;
    private volatile RelayStatus status = RelayStatus.of(RelayStatus.Phase.STOPPED);

    RelayMeters(MeterRegistry registry, String log) {
        published = registry.counter("lianshen.outbox.published", "log", log);
        failures = registry.counter("lianshen.outbox.failures", "log", log);
        gauge(registry, log, "lianshen.outbox.leading", RelayStatus.Phase.PUBLISHING);
        gauge(registry, log, "lianshen.outbox.halted", RelayStatus.Phase.HALTED);
    }

    RelayStatus status() {
        return status;
    }

    void enter(RelayStatus.Phase phase) {
        status = RelayStatus.of(phase);
    }

    void failed(Throwable failure) {
        failures.increment();
        var halted = failure instanceof ClusterChanged;
        var phase = halted ? RelayStatus.Phase.HALTED : RelayStatus.Phase.RECOVERING;
        status = new RelayStatus(phase, failure.toString());
    }

    void published(int events) {
        published.increment(events);
    }

    private void gauge(MeterRegistry registry, String log, String name, RelayStatus.Phase phase) {
        Gauge.builder(name, this, self -> self.status.phase() == phase ? 1 : 0)
                .tag("log", log)
                .register(registry);
    }
}

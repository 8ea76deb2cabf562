package cn.lianshen.approval.inquiry.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How far the read side is behind the log. */
@Component
final class ProjectionMeters {
    private final Counter cases;
    private final Counter failed;
    private volatile long complete = System.nanoTime();

    ProjectionMeters(MeterRegistry registry) {
        this.cases = registry.counter("lianshen.inquiry.projected");
        this.failed = registry.counter("lianshen.inquiry.failed");
        Gauge.builder("lianshen.inquiry.lag.seconds", this, ProjectionMeters::seconds)
                .description("time since the projection was last known to be complete")
                .register(registry);
    }

    void projected(int number) {
        cases.increment(number);
    }

    void failed() {
        failed.increment();
    }

    /** Everything that was committed when this turn began is projected. */
    void complete(long turnBegan) {
        complete = turnBegan;
    }

    private double seconds() {
        return (System.nanoTime() - complete) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}

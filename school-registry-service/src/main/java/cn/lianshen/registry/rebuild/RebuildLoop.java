package cn.lianshen.registry.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for a rebuild to go on with; what fails is tried again. */
@Component
final class RebuildLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildLoop.class);
    private static final long EVERY_MILLIS = 500;

    private final Rebuild rebuild;
    private @Nullable ScheduledExecutorService executor;
    private volatile @Nullable String problem;

    RebuildLoop(Rebuild rebuild, MeterRegistry meters) {
        this.rebuild = rebuild;
        Gauge.builder("lianshen.registry.rebuild.stuck", this, it -> it.problem == null ? 0 : 1)
                .description("1 while a rebuild cannot go on")
                .register(meters);
    }

    /** Why the rebuild does not go on, or null. */
    @Nullable String problem() {
        return problem;
    }

    @Override
    public synchronized void start() {
        if (executor == null) {
            executor =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("rebuild").factory());
            var _ =
                    executor.scheduleWithFixedDelay(
                            this::turn, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void turn() {
        try {
            rebuild.goOn();
            problem = null;
        } catch (RuntimeException e) {
            if (problem == null) {
                LOG.warn("The rebuild cannot go on, tries again", e);
            }
            problem = e.toString();
        }
    }
}

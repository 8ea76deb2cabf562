package cn.lianshen.outbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Repeats a measurement while the application runs, so that a scrape never waits for a database. A
 * measurement that fails is tried again at the next turn.
 */
final class Periodic implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

    private final String name;
    private final Duration every;
    private final Runnable task;
    private @Nullable ScheduledExecutorService executor;

    Periodic(String name, Duration every, Runnable task) {
        this.name = name;
        this.every = every;
        this.task = task;
    }

    @Override
    public synchronized void start() {
        if (executor == null) {
            executor =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name(name).factory());
            var _ =
                    executor.scheduleWithFixedDelay(
                            this::turn, 0, every.toMillis(), TimeUnit.MILLISECONDS);
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
            task.run();
        } catch (RuntimeException e) {
            LOG.debug("{} did not succeed this time", name, e);
        }
    }
}

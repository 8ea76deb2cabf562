package cn.lianshen.registry.season;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens seasons while the service runs; what a killed service left half opened, too. */
@Component
final class OpeningLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long STOP_MILLIS = 5_000;

    private final Opening opening;
    private final SeasonProperties properties;
    private final Semaphore bell = new Semaphore(0);
    private volatile Thread thread = new Thread();
    private volatile boolean running;

    OpeningLoop(Opening opening, SeasonProperties properties) {
        this.opening = opening;
        this.properties = properties;
    }

    /** A season was added. */
    void wake() {
        bell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("seasons").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            rest(turn() ? properties.pause() : properties.poll());
        }
    }

    /** Whether there may be more to do. */
    private boolean turn() {
        try {
            return opening.batch().block(PATIENCE) != null;
        } catch (RuntimeException e) {
            LOG.warn("Opening a season failed, tries again: {}", e.toString());
            return false;
        }
    }

    private void rest(Duration pause) {
        try {
            if (bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.lianshen.registry.institution;

import cn.lianshen.outbox.Relay;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes turns of {@link Redrawing} while the service runs; failures are met by trying again. */
@Component
final class RedrawingLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RedrawingLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long STOP_MILLIS = 5_000;

    private final Redrawing redrawing;
    private final Relay relay;
    private final RegisterProperties properties;
    private final Counter redrawn;
    private final Counter told;
    private final Semaphore bell = new Semaphore(0);
    private volatile Thread thread = new Thread();
    private volatile boolean running;

    RedrawingLoop(
            Redrawing redrawing, Relay relay, RegisterProperties properties, MeterRegistry meters) {
        this.redrawing = redrawing;
        this.relay = relay;
        this.properties = properties;
        this.redrawn = meters.counter("lianshen.registry.redrawn");
        this.told = meters.counter("lianshen.registry.told");
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("redrawing").start(this::run);
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
            try {
                if (turn()) {
                    rest(properties.poll());
                }
            } catch (RuntimeException e) {
                LOG.warn("Drawing up institutions failed, tries again: {}", e.toString());
                rest(properties.backOff());
            }
        }
    }

    /** True when nothing was left to do. */
    private boolean turn() {
        var turn = redrawing.turn().block(PATIENCE);
        if (turn == null || turn.idle()) {
            return true;
        }
        redrawn.increment(turn.redrawn());
        told.increment(turn.told());
        relay.wake();
        return false;
    }

    private void rest(Duration pause) {
        try {
            var _ = bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

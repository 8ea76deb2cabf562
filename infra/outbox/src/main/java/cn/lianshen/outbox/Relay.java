package cn.lianshen.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes one event log to Kafka: every committed event at least once, the first occurrences of
 * each aggregate's events in version order. It starts before the web server and stops after it, so
 * that the last requests' events still leave. Failures are met by starting anew, for ever.
 */
public final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 4096;
    private static final long STOP_MILLIS = 5_000;

    private final EventLog log;
    private final String name;
    private final RelayProperties properties;
    private final RelayLoop loop;
    private final RelayMeters meters;
    private final BackOff backOff;
    private volatile Thread thread = new Thread();
    private volatile boolean running;

    Relay(EventLog log, RelayProperties properties, RelayLoop loop, RelayMeters meters) {
        this.log = log;
        this.name = log.table();
        this.properties = properties;
        this.loop = loop;
        this.meters = meters;
        this.backOff = new BackOff(properties.backOff());
    }

    /** Says that an event was committed. Cheap, never blocks, may be called for each one. */
    public void wake() {
        loop.wake();
    }

    /** The name of the log's table, by which the relay's cursor and meters go. */
    public String name() {
        return name;
    }

    EventLog log() {
        return log;
    }

    RelayStatus status() {
        return meters.status();
    }

    @Override
    public void start() {
        if (!running && properties.enabled()) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("relay-" + name).start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        meters.enter(RelayStatus.Phase.STOPPED);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    private void run() {
        while (running) {
            try {
                loop.run(backOff::reset);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // only stop() does that
                return;
            } catch (RuntimeException | Error e) {
                recover(e);
            }
        }
    }

    private void recover(Throwable failure) {
        if (!running) {
            return;
        }
        report(failure);
        try {
            Thread.sleep(failure instanceof ClusterChanged ? properties.backOff() : backOff.next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Throwable failure) {
        var known = failure.toString().equals(meters.status().problem());
        meters.failed(failure);
        if (known) {
            LOG.debug("Relay {} still fails", name, failure);
        } else if (failure instanceof ClusterChanged) {
            LOG.error("Relay {} is halted. {}", name, failure.getMessage());
        } else {
            LOG.warn("Relay {} failed, starts anew from its cursor", name, failure);
        }
    }
}

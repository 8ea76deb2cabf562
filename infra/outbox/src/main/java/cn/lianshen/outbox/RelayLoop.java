package cn.lianshen.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** One turn of a relay: get the lock, publish from the stored cursor, until something fails. */
final class RelayLoop {
    private final Supplier<LogSession> sessions;
    private final Supplier<Publisher> publishers;
    private final RelayProperties properties;
    private final RelayMeters meters;
    private final Doorbell doorbell = new Doorbell();

    RelayLoop(
            Supplier<LogSession> sessions,
            Supplier<Publisher> publishers,
            RelayProperties properties,
            RelayMeters meters) {
        this.sessions = sessions;
        this.publishers = publishers;
        this.properties = properties;
        this.meters = meters;
    }

    void wake() {
        doorbell.ring();
    }

    /**
     * Never returns; ends with the failure that ended the turn, lock and client given back.
     *
     * @param onProgress called when something worked, after which failures count anew
     */
    void run(Runnable onProgress) throws InterruptedException {
        try (var session = sessions.get()) {
            lead(session);
            var cursor = session.cursor();
            try (var publisher = publishers.get()) {
                meters.enter(RelayStatus.Phase.PUBLISHING);
                publish(session, publisher, cursor, onProgress);
            }
        }
    }

    private void lead(LogSession session) throws InterruptedException {
        while (!session.tryLead()) {
            meters.enter(RelayStatus.Phase.STANDBY);
            Thread.sleep(properties.standby());
        }
    }

    private void publish(
            LogSession session, Publisher publisher, RelayCursor cursor, Runnable onProgress)
            throws InterruptedException {
        while (!Thread.interrupted()) {
            doorbell.answer();
            var began = System.nanoTime();
            var events = session.read(cursor);
            if (!events.isEmpty()) {
                cursor = publish(session, publisher, events);
                onProgress.run();
            }
            if (events.size() < properties.batch()) {
                rest(began);
            }
        }
        throw new InterruptedException();
    }

    private RelayCursor publish(
            LogSession session, Publisher publisher, List<CommittedEvent> events)
            throws InterruptedException {
        publisher.publish(events);
        var reached = events.getLast().place();
        session.advance(reached);
        meters.published(events.size());
        return reached;
    }

    /** A quiet log is read at the first ring, a busy one no more often than agreed. */
    private void rest(long began) throws InterruptedException {
        doorbell.await(properties.poll());
        var early = properties.gather().minusNanos(System.nanoTime() - began);
        if (early.compareTo(Duration.ZERO) > 0) {
            Thread.sleep(early);
        }
    }
}

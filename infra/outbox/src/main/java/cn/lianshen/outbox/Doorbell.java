package cn.lianshen.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Any number of rings between two answers count as one. */
final class Doorbell {
    private final AtomicBoolean rung = new AtomicBoolean();
    private final Semaphore sound = new Semaphore(0);

    void ring() {
        if (!rung.get() && rung.compareAndSet(false, true)) {
            sound.release();
        }
    }

    /** From here on a ring is heard again; to be called before looking for what was rung about. */
    void answer() {
        sound.drainPermits();
        rung.set(false);
    }

    /** Waits for a ring, at most {@code limit}. */
    void await(Duration limit) throws InterruptedException {
        if (sound.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            sound.release(); // stays rung until it is answered
        }
    }
}

package cn.lianshen.client.demo;

import cn.lianshen.client.ClientFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waiting for something to come true, never longer than a limit. */
final class Condition {
    static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long PAUSE = Duration.ofMillis(40).toNanos();

    private Condition() {}

    /**
     * What the question gives as soon as it gives something.
     *
     * @throws ClientFailure naming what did not come
     */
    static <T> T await(String what, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + LIMIT.toNanos();
        do {
            Optional<T> found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE);
        } while (System.nanoTime() < end);
        throw new ClientFailure(what + " (" + LIMIT.toSeconds() + " s)");
    }
}

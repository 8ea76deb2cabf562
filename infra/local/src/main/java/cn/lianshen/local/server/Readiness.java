package cn.lianshen.local.server;

import cn.lianshen.local.PlatformFailure;
import java.time.Duration;

/** Waits until a server does its work. */
public final class Readiness {
    private static final long STEP_MILLIS = 100;

    private Readiness() {}

    /**
     * Returns when the server answers.
     *
     * @throws PlatformFailure when its process ends or the time is up
     */
    public static void await(String name, LocalServer server, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!server.answers()) {
            var process = server.process();
            if (process == null || !process.alive()) {
                throw new PlatformFailure(
                        name + " ended while it was starting; see " + server.log() + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new PlatformFailure(
                        "%s gave no answer for %d seconds; see %s."
                                .formatted(name, patience.toSeconds(), server.log()));
            }
            pause(name);
        }
    }

    private static void pause(String name) {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Stopped while waiting for " + name + ".", e);
        }
    }
}

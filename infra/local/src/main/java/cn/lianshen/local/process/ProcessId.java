package cn.lianshen.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process, told apart from a later one that was given the same number.
 *
 * @param pid the number
 * @param startedAt when the system says it started
 */
public record ProcessId(long pid, Instant startedAt) {

    /** The boot time, which the start is counted from, moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle handle) {
        return new ProcessId(handle.pid(), startOf(handle));
    }

    /** The live process, or nothing when it ended, even if its number is in use again. */
    public Optional<ProcessHandle> live() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !zombie(handle.pid()))
                .filter(this::startedTogether);
    }

    /** Asks it to end, waits, then forces it. Returns when it is gone. */
    public void stop(StopSignal signal, Duration grace) {
        live().ifPresent(handle -> stop(handle, signal, grace));
    }

    private static void stop(ProcessHandle handle, StopSignal signal, Duration grace) {
        Signals.send(signal, handle.pid());
        if (!ended(handle, grace)) {
            handle.destroyForcibly();
            ended(handle, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean startedTogether(ProcessHandle handle) {
        return Duration.between(startedAt, startOf(handle)).abs().compareTo(TOLERANCE) < 0;
    }

    /**
     * Ended, but its parent has not taken note: it holds nothing any more and will never go by
     * signal.
     */
    private static boolean zombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return false;
        }
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}

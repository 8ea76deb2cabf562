package cn.lianshen.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A program that we started. It ends with this JVM at the latest, see {@link Watchdog}. */
public final class ChildProcess {
    private final Process process;
    private final ProcessId id;
    private final StopSignal stopSignal;

    private ChildProcess(Process process, StopSignal stopSignal) {
        this.process = process;
        this.id = ProcessId.of(process.toHandle());
        this.stopSignal = stopSignal;
    }

    /**
     * Starts the program in a session of its own, so that Ctrl-C reaches only the one who stops it
     * in order.
     *
     * @throws UncheckedIOException when the program or its log cannot be opened
     */
    public static ChildProcess start(ChildSpec spec) {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(spec.command());
        var builder =
                new ProcessBuilder(command)
                        .directory(spec.directory().toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        try {
            return watched(new ChildProcess(builder.start(), spec.stopSignal()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChildProcess watched(ChildProcess child) {
        var watchdog = Watchdog.ofThisJvm();
        watchdog.watch(child.id.pid(), child.stopSignal);
        var _ =
                child.process
                        .onExit()
                        .thenRun(() -> watchdog.forget(child.id.pid(), child.stopSignal));
        return child;
    }

    public ProcessId id() {
        return id;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes with the exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to end in good order, forces it after the time of grace, returns when it is gone. */
    public void stop(Duration grace) {
        id.stop(stopSignal, grace);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        id.stop(StopSignal.KILL, Duration.ofSeconds(10));
    }
}

package cn.lianshen.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that no child outlives this JVM, even one that is killed.
 *
 * <p>A small shell script holds the other end of a pipe. It is told every child; when the pipe
 * ends, it stops those that are left and removes the folders that were given to it. It needs no
 * more than a POSIX shell. If the script itself is killed, another takes its place.
 */
public final class Watchdog {
    private final Set<String> duties = new LinkedHashSet<>();
    private OutputStream pipe;

    private Watchdog() {
        pipe = startScript();
    }

    /** The one of this JVM; started at the first call. */
    public static Watchdog ofThisJvm() {
        return Holder.INSTANCE;
    }

    /** Stops the process when this JVM ends. */
    void watch(long pid, StopSignal signal) {
        add("+" + signal + ":" + pid);
    }

    /** The process has ended; its number may soon belong to another. */
    synchronized void forget(long pid, StopSignal signal) {
        duties.remove("+" + signal + ":" + pid);
        say("-" + signal + ":" + pid);
    }

    /** Removes the folder when this JVM ends, after the processes. */
    public void removeAtEnd(Path folder) {
        add("d" + folder.toAbsolutePath());
    }

    private synchronized void add(String duty) {
        duties.add(duty);
        say(duty);
    }

    private void say(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        } catch (IOException e) {
            // The script was killed: replace() tells the next one everything.
        }
    }

    private synchronized void replace() {
        pipe = startScript();
        duties.forEach(this::say);
    }

    private OutputStream startScript() {
        // A session of its own: Ctrl-C in the terminal must not end it before its work.
        var command = List.of("setsid", "sh", "-c", script(), "lianshen-watchdog");
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var _ = process.onExit().thenRun(this::replace);
            return process.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            if (script == null) {
                throw new IllegalStateException("watchdog.sh is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Watchdog INSTANCE = new Watchdog();
    }
}

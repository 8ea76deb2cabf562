package cn.lianshen.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Signals that {@link ProcessHandle} cannot send. */
final class Signals {
    private Signals() {}

    /** Sends the signal; a process that is gone already is no error. */
    static void send(StopSignal signal, long pid) {
        // The shell's own kill: a separate kill program is not on every machine.
        var command = List.of("sh", "-c", "kill -s \"$0\" \"$1\"", signal.name(), "" + pid);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

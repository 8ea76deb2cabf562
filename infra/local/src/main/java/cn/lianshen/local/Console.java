package cn.lianshen.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user sees: one line for each thing that happened. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** Name, state and how long it took. */
    void progress(String name, String state, Duration time) {
        double seconds = time.toMillis() / 1_000.0;
        line(String.format(Locale.ROOT, "  %-13s %-22s %5.1f s", name, state, seconds));
    }

    void state(String name, String state, String address) {
        line(String.format(Locale.ROOT, "  %-13s %-12s %s", name, state, address));
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }
}

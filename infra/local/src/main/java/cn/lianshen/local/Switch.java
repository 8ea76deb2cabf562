package cn.lianshen.local;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes single components down for a while and brings them back: to run one from a development
 * environment, or to see what the others do without it.
 */
final class Switch {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long STEP_MILLIS = 100;

    private final Console console;
    private final RunFile runFile;
    private final Halts halts;
    private final Health health;

    Switch(PlatformSettings settings, Console console) {
        this.console = console;
        runFile = new RunFile(settings.state());
        halts = new Halts(settings.state());
        health = new Health(settings);
    }

    /** Returns when they are down. */
    int off(List<String> names) {
        check(names);
        names.forEach(halts::add);
        await(names, "halted", name -> !health.runs(name));
        return 0;
    }

    /** Returns when they do their work again. */
    int on(List<String> names) {
        check(names);
        names.forEach(halts::remove);
        await(names, "ready", health::ready);
        return 0;
    }

    private void check(List<String> names) {
        if (runFile.supervisor().isEmpty()) {
            throw new PlatformFailure("Lianshen does not run; start it with ./lianshen up.");
        }
        var known = runFile.read().keySet().stream().skip(1).toList();
        if (names.isEmpty() || !known.containsAll(names)) {
            throw new PlatformFailure("Name one or more of " + String.join(", ", known) + ".");
        }
    }

    private void await(List<String> names, String state, Predicate<String> reached) {
        for (String name : names) {
            var timer = new Timer();
            while (!reached.test(name)) {
                pause(name, timer);
            }
            console.progress(name, state, timer.elapsed());
        }
    }

    private static void pause(String name, Timer timer) {
        if (timer.elapsed().compareTo(PATIENCE) > 0) {
            throw new PlatformFailure(name + " did not get there; ./lianshen logs " + name + ".");
        }
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Stopped while waiting for " + name + ".", e);
        }
    }
}

package cn.lianshen.local;

import cn.lianshen.local.process.StopSignal;
import java.time.Duration;

/** Stops the platform of a state folder, whoever started it. */
final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final RunFile runFile;
    private final Console console;

    Down(PlatformSettings settings, Console console) {
        this.runFile = new RunFile(settings.state());
        this.console = console;
    }

    int run() {
        if (runFile.read().isEmpty()) {
            console.line("Lianshen does not run.");
            return 0;
        }
        var timer = new Timer();
        runFile.supervisor().ifPresent(entry -> entry.process().stop(StopSignal.TERM, PATIENCE));
        new Leftovers(runFile, console).clear();
        console.progress("Lianshen", "is down", timer.elapsed());
        return 0;
    }
}

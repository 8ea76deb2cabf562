package cn.lianshen.local;

import cn.lianshen.local.process.StopSignal;
import java.time.Duration;
import java.util.ArrayList;

/** Processes of a platform whose supervisor was killed. */
final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final RunFile runFile;
    private final Console console;

    Leftovers(RunFile runFile, Console console) {
        this.runFile = runFile;
        this.console = console;
    }

    /** Ends those that still run, the last started first, and forgets them. */
    void clear() {
        for (var left : new ArrayList<>(runFile.read().entrySet()).reversed()) {
            var process = left.getValue().process();
            if (process.live().isPresent()) {
                var timer = new Timer();
                process.stop(signal(left.getKey()), GRACE);
                console.progress(left.getKey(), "left over, stopped", timer.elapsed());
            }
        }
        runFile.remove();
    }

    private static StopSignal signal(String name) {
        return name.equals("postgresql") ? StopSignal.INT : StopSignal.TERM;
    }
}

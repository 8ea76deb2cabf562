package cn.lianshen.local;

import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.server.Readiness;
import java.time.Duration;

/** Keeps one component running: starts it, starts it again when it ends, stops it for good. */
final class Keeper {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long STEP_MILLIS = 200;

    private final Component component;
    private final RunFile runFile;
    private final Halts halts;
    private final Console console;
    private final BackOff backOff = new BackOff();
    private Timer running = new Timer();
    private boolean ready;
    private boolean halted;
    private boolean ended;

    Keeper(Component component, RunFile runFile, Halts halts, Console console) {
        this.component = component;
        this.runFile = runFile;
        this.halts = halts;
        this.console = console;
    }

    /**
     * Starts it and returns when it does its work.
     *
     * @throws PlatformFailure when it does not come up
     */
    void start() {
        launch();
        Readiness.await(component.name(), component.server(), PATIENCE);
        component.prepare().run();
        ready = true;
        console.progress(component.name(), "ready", running.elapsed());
    }

    /** Looks after it until {@link #stop()}. */
    void watch() {
        try {
            while (!ended()) {
                look();
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it for good; a second call does nothing. */
    synchronized void stop() {
        if (!ended) {
            ended = true;
            end("stopped");
        }
    }

    private void look() throws InterruptedException {
        if (halts.contains(component.name())) {
            halt();
        } else if (!alive()) {
            startAgain();
        } else if (!ready && component.server().answers()) {
            ready = true;
            console.progress(component.name(), "ready again", running.elapsed());
        }
    }

    private synchronized void halt() {
        if (!halted && !ended) {
            end("halted");
            halted = true;
        }
    }

    private void startAgain() throws InterruptedException {
        if (ended()) {
            return;
        }
        if (!halted) {
            var wait = backOff.next(running.elapsed());
            console.line(obituary(wait));
            Thread.sleep(wait);
        }
        halted = false;
        try {
            launch();
        } catch (RuntimeException e) {
            // The disk may be full for a moment, say; the next turn tries again, later and later.
            console.line("  " + component.name() + " cannot be started: " + e);
        }
    }

    private String obituary(Duration wait) {
        String when = wait.isZero() ? "at once" : "in " + wait.toSeconds() + " s";
        return "  %s ended unasked; it is started again %s".formatted(component.name(), when);
    }

    private synchronized void launch() {
        if (ended) {
            return;
        }
        ready = false;
        running = new Timer();
        component.server().start();
        ChildProcess process = component.server().process();
        if (process != null) {
            runFile.put(component.name(), process.id(), component.address());
        }
    }

    private void end(String word) {
        if (alive()) {
            var timer = new Timer();
            component.server().stop();
            console.progress(component.name(), word, timer.elapsed());
        }
    }

    private boolean alive() {
        var process = component.server().process();
        return process != null && process.alive();
    }

    private synchronized boolean ended() {
        return ended;
    }
}

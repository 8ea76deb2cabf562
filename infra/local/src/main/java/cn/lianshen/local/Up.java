package cn.lianshen.local;

import cn.lianshen.local.process.ProcessId;

/** Starts the platform in the foreground and stays until it is told to end. */
final class Up {
    private final PlatformSettings settings;
    private final Console console;
    private final RunFile runFile;
    private final Halts halts;

    Up(PlatformSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        runFile = new RunFile(settings.state());
        halts = new Halts(settings.state());
    }

    /**
     * Returns only when the platform runs already; otherwise the program ends by signal or failure.
     */
    int run() {
        var state = StateFolder.open(settings);
        if (!state.held()) {
            return runsAlready();
        }
        state.refuseFullDisk(settings.minimumFreeMebibytes());
        new Leftovers(runFile, console).clear();
        settings.ports().refuseTaken();
        new Keys(settings).createIfAbsent();
        new CheckpointKey(settings).createIfAbsent();
        new Preparation(settings, console).run();
        supervise();
        return 0;
    }

    private void supervise() {
        var timer = new Timer();
        LogFiles.turn(settings);
        halts.clear();
        announce("starting");
        var supervisor = new Supervisor(new Components(settings), runFile, halts, console);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(supervisor)));
        supervisor.start();
        announce("ready");
        new Welcome(settings, console).say(timer.elapsed());
        supervisor.watch();
    }

    private void announce(String state) {
        runFile.put(RunFile.SUPERVISOR, ProcessId.of(ProcessHandle.current()), state);
    }

    private void end(Supervisor supervisor) {
        supervisor.stop();
        runFile.remove();
    }

    private int runsAlready() {
        console.line("Lianshen runs already with the state folder " + settings.state() + ":");
        runFile.read().forEach((name, entry) -> console.state(name, "", entry.address()));
        return 0;
    }
}

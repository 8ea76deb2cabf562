package cn.lianshen.local;

/** Does ahead of the next start what follows from a build. */
final class Prepare {
    private final PlatformSettings settings;
    private final Console console;

    Prepare(PlatformSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    int run() {
        if (StateFolder.open(settings).held()) {
            new Preparation(settings, console).run();
        } else {
            console.line("Lianshen runs; the next start takes over what was built.");
        }
        return 0;
    }
}

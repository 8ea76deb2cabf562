package cn.lianshen.local;

/** Says of each component whether it does its work. */
final class Status {
    private static final int ALL = 1 + 2 + Application.values().length;

    private final Console console;
    private final RunFile runFile;
    private final Health health;

    Status(PlatformSettings settings, Console console) {
        this.console = console;
        runFile = new RunFile(settings.state());
        health = new Health(settings);
    }

    /** 0 only if everything runs and answers. */
    int run() {
        var entries = runFile.read();
        if (entries.isEmpty()) {
            console.line("Lianshen does not run.");
            return 1;
        }
        boolean healthy = entries.size() == ALL;
        for (var entry : entries.entrySet()) {
            String state = health.state(entry.getKey());
            console.state(entry.getKey(), state, entry.getValue().address());
            healthy &= state.equals("ready");
        }
        return healthy ? 0 : 1;
    }
}

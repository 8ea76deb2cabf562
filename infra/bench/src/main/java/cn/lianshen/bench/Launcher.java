package cn.lianshen.bench;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The platform's own script, asked to take parts down and to bring them back. */
record Launcher(Path script) {

    /** {@code LIANSHEN_LAUNCHER}, or {@code lianshen} in this folder; empty when there is none. */
    static Optional<Launcher> find(Map<String, String> environment) {
        Path script = Path.of(environment.getOrDefault("LIANSHEN_LAUNCHER", "lianshen"));
        return Files.isExecutable(script)
                ? Optional.of(new Launcher(script.toAbsolutePath()))
                : Optional.empty();
    }

    /** Runs something while these parts are down, and brings them back whatever happens. */
    void without(List<String> parts, Measurement measurement) throws Exception {
        run("stop", parts);
        try {
            measurement.run();
        } finally {
            run("start", parts);
        }
    }

    /** Something that takes a while and may fail. */
    @FunctionalInterface
    interface Measurement {
        void run() throws Exception;
    }

    private void run(String command, List<String> parts) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(script.toString(), command));
        line.addAll(parts);
        var process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new ClientFailure("This failed: " + String.join(" ", line));
        }
    }
}

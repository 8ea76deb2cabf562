package cn.lianshen.registry.supervision;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The script that anybody may run, {@code docs/repeat-draw.py}, as a process of its own. */
record RepeatDraw(int exit, String said) {

    /**
     * @param published what the draw's address answers
     */
    static RepeatDraw of(String published) throws IOException, InterruptedException {
        var script = project().resolve("docs/repeat-draw.py");
        var process =
                python(script)
                        .redirectErrorStream(true)
                        .redirectInput(file(published).toFile())
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the script does not end");
        }
        return new RepeatDraw(process.exitValue(), said);
    }

    private static ProcessBuilder python(Path script) throws InterruptedException {
        try {
            new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new AssertionError(
                    "This test runs docs/repeat-draw.py and needs python3: apt-get install"
                            + " python3, or ./lianshen test, which does that",
                    missing);
        }
        return new ProcessBuilder("python3", script.toString());
    }

    private static Path file(String content) throws IOException {
        var file = Files.createTempFile("draw", ".json");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    /** The nearest folder above that holds the launcher. */
    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("lianshen"))) {
            folder = requireNonNull(folder.getParent(), "no folder above holds the launcher");
        }
        return folder;
    }
}

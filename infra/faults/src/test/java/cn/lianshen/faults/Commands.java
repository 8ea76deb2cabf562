package cn.lianshen.faults;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.local.LocalPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The platform's commands, run as processes of their own as the launcher does. */
record Commands(Map<String, String> environment) {

    /** Starts a command and leaves it running; what it says goes to this run's output. */
    Process start(String command, String... arguments) {
        return java(LocalPlatform.class, project().toString(), command, arguments).launch();
    }

    /** Runs a command that must succeed. */
    void run(String command, String... arguments) {
        assertThat(wait(start(command, arguments))).as(command).isZero();
    }

    int exitCode(String command) {
        return wait(java(LocalPlatform.class, project().toString(), command).quiet().launch());
    }

    /** A Java program of the test class path with this platform's environment. */
    Launch java(Class<?> main, String first, String second, String... rest) {
        var arguments = new ArrayList<>(List.of(first, second));
        arguments.addAll(List.of(rest));
        return new Launch(environment, main, arguments, false);
    }

    static int wait(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A program about to be started. */
    record Launch(
            Map<String, String> environment, Class<?> main, List<String> arguments, boolean mute) {

        Launch quiet() {
            return new Launch(environment, main, arguments, true);
        }

        Process launch() {
            var line = new ArrayList<String>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
            line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
            line.addAll(arguments);
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.redirectOutput(
                    mute ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
            try {
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The project's root: the nearest folder above that holds the launcher. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("lianshen"))) {
            folder = requireNonNull(folder.getParent(), "no folder above holds the launcher");
        }
        return folder;
    }
}

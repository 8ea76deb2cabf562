package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.Platform;
import cn.lianshen.client.api.LianshenClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The platform of {@code ./lianshen up}, once a test run: real servers and the packaged
 * applications as processes of their own, on free ports, with its state in a folder of its own.
 */
final class LivePlatform {
    private static final Duration START = Duration.ofMinutes(4);
    private static final LivePlatform SHARED = start();

    private final Commands commands;
    private final Path state;
    private final Process supervisor;
    private final LianshenClient client;

    private LivePlatform(Commands commands, Path state, Process supervisor) {
        this.commands = commands;
        this.state = state;
        this.supervisor = supervisor;
        this.client = LianshenClient.of(Platform.from(commands.environment()));
    }

    /** The one platform of this test run, with everything ready. */
    static LivePlatform shared() {
        SHARED.awaitReady();
        return SHARED;
    }

    LianshenClient client() {
        return client;
    }

    Map<String, String> environment() {
        return commands.environment();
    }

    String kafka() {
        return "127.0.0.1:" + port("KAFKA");
    }

    /** Port of a component, e.g. {@code APPROVAL}. */
    int port(String component) {
        return Integer.parseInt(environment().getOrDefault("LIANSHEN_" + component + "_PORT", ""));
    }

    /** Ends one process at once, as a power cut would; the supervisor starts it again. */
    void kill(String component) {
        var process = ProcessHandle.of(pid(component)).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    /** Takes components down until {@link #resume}. */
    void halt(String... components) {
        commands.run("stop", components);
    }

    void resume(String... components) {
        commands.run("start", components);
    }

    void awaitReady() {
        await("the platform to be ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> supervisor.isAlive() && commands.exitCode("status") == 0);
    }

    /** Folder of a component's files, or of what it writes. */
    Path folder(String name) {
        return state.resolve(name);
    }

    /** Another one after a component was started again. */
    long pid(String component) {
        return lines().stream()
                .map(line -> line.split(" ", 4))
                .filter(words -> words[0].equals(component))
                .map(words -> Long.parseLong(words[1]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not running: " + component));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(state.resolve("run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LivePlatform start() {
        try {
            var state = Files.createTempDirectory("lianshen-faults");
            var commands = new Commands(FreePorts.environment(state));
            var supervisor = commands.start("up");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, state)));
            return new LivePlatform(commands, state, supervisor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The logs stay, to be read after a failure; the servers' data is of no use any more. */
    private static void end(Process supervisor, Path state) {
        supervisor.destroy();
        supervisor.onExit().join();
        try (var files = Files.walk(state)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.startsWith(state.resolve("logs")))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

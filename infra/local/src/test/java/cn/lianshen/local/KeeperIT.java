package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.local.process.ChildProcess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperIT {
    @TempDir Path state;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private SleepingServer server = new SleepingServer(Path.of("/"));
    private Halts halts = new Halts(Path.of("/"));
    private RunFile runFile = new RunFile(Path.of("/"));
    private Keeper keeper = keeper();

    @BeforeEach
    void start() {
        server = new SleepingServer(state);
        halts = new Halts(state);
        runFile = new RunFile(state);
        keeper = keeper();
        keeper.start();
        Thread.ofVirtual().start(keeper::watch);
    }

    @AfterEach
    void stop() {
        keeper.stop();
    }

    @Test
    void what_is_killed_is_started_again_and_said_in_one_line() {
        var first = process();
        first.kill();
        await().until(() -> !process().id().equals(first.id()) && server.answers());
        await().until(() -> said().contains("ready again"));
        assertThat(said()).contains("sleeper ended unasked");
        assertThat(runFile.read()).hasSize(1);
        assertThat(Objects.requireNonNull(runFile.read().get("sleeper")).process().pid())
                .isEqualTo(process().id().pid());
    }

    @Test
    void what_is_halted_stays_down_until_it_is_wanted_again() {
        halts.add("sleeper");
        await().until(() -> said().contains("halted"));
        assertThat(server.answers()).isFalse();
        halts.remove("sleeper");
        await().until(() -> said().contains("ready again"));
        assertThat(said()).doesNotContain("unasked");
    }

    @Test
    void what_is_stopped_stays_down() {
        keeper.stop();
        assertThat(server.answers()).isFalse();
        assertThat(said()).contains("stopped").doesNotContain("unasked");
    }

    private ChildProcess process() {
        return Objects.requireNonNull(server.process());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Keeper keeper() {
        var component = new Component("sleeper", "nowhere", server, () -> {});
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Keeper(component, runFile, halts, new Console(out));
    }
}

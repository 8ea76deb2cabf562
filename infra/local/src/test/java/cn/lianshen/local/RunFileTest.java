package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.local.process.ProcessId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private static final ProcessId SELF = ProcessId.of(ProcessHandle.current());

    @TempDir Path state;

    @Test
    void others_read_what_was_written_in_the_order_of_the_starts() {
        var file = new RunFile(state);
        file.put(RunFile.SUPERVISOR, SELF, "starting");
        file.put("gateway", SELF, "http://127.0.0.1:8080");
        file.put(RunFile.SUPERVISOR, SELF, "ready");

        var read = new RunFile(state).read();
        assertThat(read.keySet()).containsExactly(RunFile.SUPERVISOR, "gateway");
        assertThat(read)
                .containsEntry("gateway", new RunFile.Entry(same(), "http://127.0.0.1:8080"));
        assertThat(new RunFile(state).supervisor()).isPresent();
    }

    @Test
    void a_supervisor_that_died_is_none_even_if_its_number_is_in_use() {
        var longAgo = new ProcessId(SELF.pid(), SELF.startedAt().minusSeconds(60));
        new RunFile(state).put(RunFile.SUPERVISOR, longAgo, "ready");
        assertThat(new RunFile(state).supervisor()).isEmpty();
    }

    @Test
    void nothing_runs_without_a_file_and_after_it_was_removed() {
        var file = new RunFile(state);
        assertThat(file.read()).isEmpty();
        file.put(RunFile.SUPERVISOR, SELF, "ready");
        file.remove();
        assertThat(file.read()).isEmpty();
        assertThat(Files.exists(state.resolve("run"))).isFalse();
    }

    private static ProcessId same() {
        return new ProcessId(SELF.pid(), Instant.ofEpochMilli(SELF.startedAt().toEpochMilli()));
    }
}

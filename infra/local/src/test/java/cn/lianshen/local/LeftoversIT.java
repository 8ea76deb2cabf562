package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.local.process.ProcessId;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversIT {
    @TempDir Path state;

    @Test
    void processes_of_a_killed_supervisor_are_stopped_and_forgotten() {
        var server = new SleepingServer(state);
        server.start();
        new RunFile(state).put("gateway", Objects.requireNonNull(server.process()).id(), "-");
        clear();
        assertThat(server.answers()).isFalse();
        assertThat(new RunFile(state).read()).isEmpty();
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() {
        var self = ProcessId.of(ProcessHandle.current());
        var earlier = new ProcessId(self.pid(), self.startedAt().minusSeconds(3600));
        new RunFile(state).put("gateway", earlier, "-");
        clear();
        assertThat(new RunFile(state).read()).isEmpty();
    }

    private void clear() {
        new Leftovers(new RunFile(state), new Console(new PrintStream(System.out))).clear();
    }
}

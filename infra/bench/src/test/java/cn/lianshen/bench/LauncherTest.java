package cn.lianshen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir private Path folder;

    @Test
    void parts_are_down_while_it_measures_and_come_back_after_a_failure_too() throws Exception {
        Launcher launcher = launcher("echo \"$@\" >> " + folder.resolve("calls"));

        assertThatThrownBy(
                        () ->
                                launcher.without(
                                        List.of("registry", "notification"),
                                        () -> {
                                            assertThat(calls())
                                                    .containsExactly("stop registry notification");
                                            throw new IOException("refused");
                                        }))
                .hasMessage("refused");

        assertThat(calls())
                .containsExactly("stop registry notification", "start registry notification");
    }

    @Test
    void a_launcher_that_fails_is_told() throws IOException {
        Launcher launcher = launcher("exit 1");

        assertThatThrownBy(() -> launcher.without(List.of("registry"), () -> {}))
                .isInstanceOf(ClientFailure.class)
                .hasMessageContaining("stop registry");
    }

    @Test
    void without_a_script_there_is_no_launcher() {
        String nowhere = folder.resolve("none").toString();

        assertThat(Launcher.find(Map.of("LIANSHEN_LAUNCHER", nowhere))).isEmpty();
    }

    private Launcher launcher(String line) throws IOException {
        Path script = folder.resolve("launcher");
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return Launcher.find(Map.of("LIANSHEN_LAUNCHER", script.toString())).orElseThrow();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }
}

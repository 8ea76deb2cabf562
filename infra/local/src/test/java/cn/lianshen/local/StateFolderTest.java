package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir Path project;

    @Test
    void one_supervisor_at_a_time_holds_it() {
        assertThat(StateFolder.open(settings("state")).held()).isTrue();
        assertThat(StateFolder.open(settings("state")).held()).isFalse();
    }

    @Test
    void a_folder_that_cannot_be_used_is_said_in_one_sentence() throws Exception {
        Files.writeString(project.resolve("file"), "no folder");
        assertThatThrownBy(() -> StateFolder.open(settings("file")))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContainingAll(project.resolve("file").toString(), "LIANSHEN_STATE");
    }

    @Test
    void a_disk_that_is_as_good_as_full_is_refused() {
        var state = StateFolder.open(settings("state"));
        state.refuseFullDisk(1);
        assertThatThrownBy(() -> state.refuseFullDisk(Long.MAX_VALUE))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("MiB left");
    }

    private PlatformSettings settings(String state) {
        return PlatformSettings.from(Map.of("LIANSHEN_STATE", state), project);
    }
}

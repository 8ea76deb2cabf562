package cn.lianshen.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.identity.start.RefusedStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir private Path state;

    @Test
    void the_same_key_comes_back_at_the_next_start() throws Exception {
        String first = new KeyFile(state).readOrCreate().toJSONString();
        assertThat(new KeyFile(state).readOrCreate().toJSONString()).isEqualTo(first);
    }

    @Test
    void only_the_owner_can_read_it() throws Exception {
        new KeyFile(state).readOrCreate();
        Path file = state.resolve("identity/signing-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var folder = Files.list(file.getParent())) {
            assertThat(folder).containsExactly(file);
        }
    }

    @Test
    void a_damaged_file_is_named_and_not_replaced() throws Exception {
        Path file = state.resolve("identity/signing-key.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> new KeyFile(state).readOrCreate())
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("{}");
    }
}

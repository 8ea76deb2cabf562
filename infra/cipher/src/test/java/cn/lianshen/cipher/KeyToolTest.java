package cn.lianshen.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyToolTest {
    @TempDir Path folder;

    @Test
    void a_ring_is_created_once_rotated_and_rid_of_its_old_key() {
        assertThat(run(1, "create", ring(), "SM4-GCM")).isZero();
        assertThat(run(2, "create", ring())).isOne();
        assertThat(run(3, "rotate", ring())).isZero();

        var content = new KeyRingFile(Path.of(ring())).read();
        assertThat(content.active()).isEqualTo("20261122-000003-000");
        assertThat(content.keys().values())
                .hasSize(2)
                .allMatch(key -> key.suite() == CipherSuite.SM4_GCM);

        assertThat(run(4, "retire", ring(), "20261122-000001-000")).isZero();
        assertThat(new KeyRingFile(Path.of(ring())).read().keys()).hasSize(1);
        assertThat(run(5, "list", ring())).isZero();
    }

    @Test
    void what_is_not_understood_changes_nothing() throws Exception {
        run(1, "create", ring());
        var before = Files.readString(Path.of(ring()));
        assertThat(run(2)).isEqualTo(2);
        assertThat(run(2, "burn", ring())).isOne();
        assertThat(run(2, "rotate", ring(), "ROT13")).isOne();
        assertThat(run(2, "activate", ring(), "nobody")).isOne();
        assertThat(Files.readString(Path.of(ring()))).isEqualTo(before);
    }

    private String ring() {
        return folder.resolve("ring").toString();
    }

    private static int run(int second, String... arguments) {
        var now = Instant.parse("2026-11-22T00:00:00Z").plusSeconds(second);
        return KeyTool.run(Clock.fixed(now, ZoneOffset.UTC), arguments);
    }
}

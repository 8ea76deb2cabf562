package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealToolTest {
    @TempDir private Path folder;

    @Test
    void keys_are_made_rotated_and_retired() {
        assertThat(run("create", folder.toString(), "330327")).isZero();
        var keys = new FolderSealKeys(new SealFolder(folder), time());
        var former = keys.active("330327", SealAlgorithm.SM2).orElseThrow().id();
        assertThat(run("retire", folder.toString(), former.hex())).isEqualTo(1);
        assertThat(run("rotate", folder.toString(), "330327")).isZero();
        assertThat(run("retire", folder.toString(), former.hex())).isZero();
        assertThat(Files.exists(new SealFolder(folder).key(former))).isFalse();
        assertThat(run("list", folder.toString())).isZero();
    }

    @Test
    void what_is_not_known_is_not_done() {
        assertThat(run("create")).isEqualTo(2);
        assertThat(run("burn", folder.toString())).isEqualTo(1);
        assertThat(run("list", folder.resolve("nowhere").toString())).isEqualTo(1);
    }

    private static int run(String... arguments) {
        return SealTool.run(time(), arguments);
    }

    private static InstantSource time() {
        return InstantSource.fixed(SealOffice.NOW);
    }
}

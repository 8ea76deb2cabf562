package cn.lianshen.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of uploads by a process that was killed. */
class SpoolTest {

    @TempDir Path root;

    @Test
    void leftovers_of_the_dead_are_swept_and_those_of_the_living_stay() throws IOException {
        Path dead = Files.createDirectories(root.resolve("incoming/dead"));
        Files.createFile(dead.resolve("lock"));
        Files.write(dead.resolve("half.part"), new byte[1000]);
        var living = new Spool(root);
        living.start();
        Path here = living.create().path();

        var next = new Spool(root);
        next.start();

        assertThat(dead).doesNotExist();
        assertThat(here).exists();
        next.stop();
        living.stop();
        assertThat(files()).isEmpty();
    }

    @Test
    void nothing_is_touched_before_it_is_needed() throws IOException {
        var unused = new Spool(root);
        assertThat(unused.isRunning()).isFalse();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

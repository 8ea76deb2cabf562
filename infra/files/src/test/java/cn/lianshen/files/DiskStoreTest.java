package cn.lianshen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.shelf.DiskShelf;
import cn.lianshen.files.shelf.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files in a folder. */
class DiskStoreTest extends FileStoreContract {

    @Override
    Shelf shelf() {
        return new DiskShelf(folder);
    }

    @Test
    void files_lie_under_their_hashes_and_nothing_else_is_there() throws Exception {
        var kept = Objects.requireNonNull(store("documents").keep(Samples.pdf(100)).block());
        var hash = kept.sha256();
        assertThat(files())
                .containsExactly(
                        Path.of("documents", hash.substring(0, 2), hash.substring(2, 4), hash));
    }

    @Test
    void a_file_that_was_cut_short_on_disk_is_put_right_by_the_next_upload() throws Exception {
        byte[] pdf = Samples.pdf(1000);
        var hash = Objects.requireNonNull(store("documents").keep(pdf).block()).sha256();
        Files.write(folder.resolve(files().getFirst()), new byte[10]);
        store("documents").keep(pdf).block();
        assertThat(read(store("documents"), hash)).isEqualTo(pdf);
    }

    @Test
    void a_folder_that_cannot_be_written_is_a_failure_of_the_store() throws Exception {
        var kept = Objects.requireNonNull(store("documents").keep(Samples.pdf(100)).block());
        Path away = Files.move(folder.resolve("documents"), folder.resolve("away"));
        Files.createFile(folder.resolve("documents"));
        assertThatThrownBy(() -> store("documents").keep(Samples.pdf(200)).block())
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> read(store("documents"), kept.sha256()))
                .isInstanceOf(StoreFailure.class);

        Files.delete(folder.resolve("documents"));
        Files.move(away, folder.resolve("documents"));
        assertThat(read(store("documents"), kept.sha256())).hasSize(100);
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("lock"))
                    .map(folder::relativize)
                    .toList();
        }
    }
}

package cn.lianshen.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A folder. A file appears in it by one rename within the file system, after its content has
 * reached the disk; the folders that lead to it are written out before the answer.
 */
public final class DiskShelf implements Shelf {

    private final Path root;

    public DiskShelf(Path root) {
        this.root = root;
    }

    @Override
    public boolean put(String key, Path file) throws IOException {
        Path target = root.resolve(key);
        if (Files.exists(target) && Files.size(target) == Files.size(file)) {
            return false;
        }
        Path folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        for (Path each = folder; each != null && each.startsWith(root); each = each.getParent()) {
            sync(each);
        }
        return true;
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(root.resolve(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(root.resolve(key));
    }

    private static void sync(Path folder) throws IOException {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }
}

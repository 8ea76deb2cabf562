package cn.lianshen.files.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of one process among those of all that share a store. It is locked while its process
 * lives; whoever gets the lock of another one knows that its owner is dead, and sweeps it.
 */
final class SpoolFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolFolder.class);

    private final Path path;
    private final FileChannel lock;

    private SpoolFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static SpoolFolder open(Path incoming) {
        try {
            Files.createDirectories(incoming);
            sweep(incoming);
            Path own = Files.createDirectory(incoming.resolve(UUID.randomUUID().toString()));
            FileChannel lock = lockOf(own);
            lock.lock();
            return new SpoolFolder(own, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("the file store cannot use " + incoming, e);
        }
    }

    Path path() {
        return path;
    }

    void close() {
        try (lock) {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            LOG.warn("{} stays until the next start: {}", path, e.toString());
        }
    }

    private static void sweep(Path incoming) throws IOException {
        List<Path> folders;
        try (var all = Files.list(incoming)) {
            folders = all.toList();
        }
        for (Path folder : folders) {
            try (var lock = lockOf(folder)) {
                if (lock.tryLock() != null) {
                    FileSystemUtils.deleteRecursively(folder);
                    LOG.info("swept {}, left behind by a process that ended", folder);
                }
            } catch (OverlappingFileLockException held) {
                LOG.debug("{} is in use here", folder);
            }
        }
    }

    private static FileChannel lockOf(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}

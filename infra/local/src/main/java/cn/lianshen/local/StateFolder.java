package cn.lianshen.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a platform lives in. One supervisor at a time holds it; the system lets go of it
 * when that one dies.
 */
final class StateFolder {
    private final Path folder;
    private final @Nullable FileLock lock;

    private StateFolder(Path folder, @Nullable FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, checks that it can be used, and takes hold of it.
     *
     * @throws PlatformFailure when it cannot be used
     */
    static StateFolder open(PlatformSettings settings) {
        Path folder = settings.state();
        try {
            Files.createDirectories(settings.logs());
            Files.createDirectories(folder.resolve("halted"));
            Files.writeString(folder.resolve("probe"), "can be written\n");
            Files.readString(folder.resolve("probe"));
            var channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return new StateFolder(folder, take(channel));
        } catch (IOException e) {
            throw new PlatformFailure(unusable(folder, e), e);
        }
    }

    private static @Nullable FileLock take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held in this very JVM
        }
    }

    /** False when another supervisor has it. */
    boolean held() {
        return lock != null;
    }

    /**
     * @throws PlatformFailure when the disk is as good as full
     */
    void refuseFullDisk(long minimumFreeMebibytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() >> 20;
            if (free < minimumFreeMebibytes) {
                throw new PlatformFailure(
                        "The disk under %s has only %d MiB left and %d are needed; make room, or set LIANSHEN_STATE or LIANSHEN_MIN_FREE_MB."
                                .formatted(folder, free, minimumFreeMebibytes));
            }
        } catch (IOException e) {
            throw new PlatformFailure(unusable(folder, e), e);
        }
    }

    private static String unusable(Path folder, IOException e) {
        return "The state folder %s cannot be used (%s); put its rights right or set LIANSHEN_STATE to another folder."
                .formatted(folder, reason(e));
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO") || kind.equals("FileSystem")
                ? "" + e.getMessage()
                : kind + ": " + e.getMessage();
    }
}

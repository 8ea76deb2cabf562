package cn.lianshen.files.intake;

import cn.lianshen.files.StoreFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Temporary files in the file system of the store, and the threads that touch disks. What a process
 * that was killed left behind is gone when the next one starts.
 */
public final class Spool implements SmartLifecycle {

    private static final int THREADS = 8;
    private static final int WAITING = 100_000;

    private final Path root;
    private final Scheduler disk =
            Schedulers.newBoundedElastic(THREADS, WAITING, "files", 60, true);
    private @Nullable SpoolFolder folder;

    public Spool(Path root) {
        this.root = root;
    }

    /** Where blocking on files is allowed. */
    public Scheduler disk() {
        return disk;
    }

    /** Does something that blocks; fails with {@link StoreFailure} where files cannot be used. */
    public <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(disk).onErrorMap(StoreFailure::of);
    }

    /** Work on a file that is there, and on disk, for as long as that takes. */
    @FunctionalInterface
    public interface Holding<T> {
        T with(SpoolFile written) throws IOException;
    }

    /** Writes content to a temporary file, works on it, and removes it. */
    public <T> Mono<T> hold(byte[] content, Holding<T> work) {
        return blocking(
                () -> {
                    var file = create();
                    try {
                        file.write(ByteBuffer.wrap(content));
                        file.close();
                        return work.with(file);
                    } finally {
                        file.discard();
                    }
                });
    }

    SpoolFile create() throws IOException {
        return new SpoolFile(folder().path().resolve(UUID.randomUUID() + ".part"));
    }

    @Override
    public void start() {
        folder();
    }

    @Override
    public synchronized void stop() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return folder != null;
    }

    /** Before requests are served, and let go of after them. */
    @Override
    public int getPhase() {
        return 0;
    }

    private synchronized SpoolFolder folder() {
        if (folder == null) {
            folder = SpoolFolder.open(root.resolve("incoming"));
        }
        return folder;
    }
}

package cn.lianshen.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/**
 * The store cannot be written or read: the disk is full or gone, the bucket does not answer. What
 * was under way is not in the store, what was answered before still is; the same may be tried
 * again.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFailure(Exception cause) {
        super("the file store failed: " + cause, cause);
    }

    /** Of an error of the store; content that is not there, and every other error, stays itself. */
    public static Throwable of(Throwable error) {
        return switch (error) {
            case NoSuchFileException missing -> missing;
            case IOException failed -> new StoreFailure(failed);
            case UncheckedIOException wrapped -> new StoreFailure(wrapped);
            default -> error;
        };
    }
}

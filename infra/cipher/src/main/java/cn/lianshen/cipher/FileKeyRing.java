package cn.lianshen.cipher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ring that follows its file: a key that is added there is used here soon after, without a
 * restart. A file that has become unreadable changes nothing; the ring as last read goes on.
 */
public final class FileKeyRing implements KeyRing {

    /** A file that is written anew has another key, even within one tick of the clock. */
    private record Seen(FileTime modified, long size, @Nullable Object fileKey) {

        static Seen of(Path path) throws IOException {
            var is = Files.readAttributes(path, BasicFileAttributes.class);
            return new Seen(is.lastModifiedTime(), is.size(), is.fileKey());
        }
    }

    private record Known(KeyRingFile.Content content, Seen seen) {}

    private final KeyRingFile file;
    private final long recheckNanos;
    private volatile @Nullable Known known;
    private volatile long checkedAt;

    /**
     * @param recheck how long a change of the file may go unnoticed
     */
    public FileKeyRing(KeyRingFile file, Duration recheck) {
        this.file = file;
        this.recheckNanos = recheck.toNanos();
    }

    @Override
    public CipherKey active() {
        var content = content();
        return requireNonNull(content.keys().get(content.active()));
    }

    /** Looks at the file, however short ago it did. */
    @Override
    public Activation activation() {
        return reread().activation();
    }

    @Override
    public Optional<CipherKey> find(String id) {
        var found = content().keys().get(id);
        return Optional.ofNullable(found != null ? found : reread().keys().get(id));
    }

    private KeyRingFile.Content content() {
        var now = known;
        return now == null || System.nanoTime() - checkedAt > recheckNanos
                ? reread()
                : now.content();
    }

    private synchronized KeyRingFile.Content reread() {
        var before = known;
        checkedAt = System.nanoTime();
        try {
            var seen = Seen.of(file.path());
            if (before == null || !before.seen().equals(seen)) {
                known = new Known(file.read(), seen);
            }
        } catch (IOException | IllegalStateException e) {
            if (before == null) {
                return file.read(); // says what is wrong
            }
        }
        return requireNonNull(known).content();
    }
}

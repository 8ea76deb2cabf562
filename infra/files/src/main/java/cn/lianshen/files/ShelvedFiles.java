package cn.lianshen.files;

import cn.lianshen.files.intake.ReceivedFile;
import cn.lianshen.files.intake.Spool;
import cn.lianshen.files.shelf.Shelf;
import io.micrometer.core.instrument.Counter;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One area of a shelf; whatever blocks runs on the spool's threads. */
final class ShelvedFiles implements FileStore {

    private static final int PIECE = 64 * 1024;

    private final String area;
    private final Shelf shelf;
    private final Spool spool;
    private final Counter stored;

    ShelvedFiles(String area, Shelf shelf, Spool spool, Counter stored) {
        this.area = area;
        this.shelf = shelf;
        this.spool = spool;
        this.stored = stored;
    }

    @Override
    public Mono<StoredFile> keep(ReceivedFile file) {
        var kept = new StoredFile(file.sha256(), file.length());
        return spool.blocking(() -> put(file.path(), kept));
    }

    @Override
    public Mono<StoredFile> keep(byte[] content) {
        return spool.hold(
                content,
                written -> put(written.path(), new StoredFile(written.sha256(), written.length())));
    }

    @Override
    public Flux<DataBuffer> read(String sha256) {
        StoredFile.checkHash(sha256);
        return DataBufferUtils.readInputStream(
                        () -> shelf.open(key(sha256)),
                        DefaultDataBufferFactory.sharedInstance,
                        PIECE)
                .subscribeOn(spool.disk())
                .onErrorMap(StoreFailure::of);
    }

    @Override
    public Mono<Void> remove(String sha256) {
        StoredFile.checkHash(sha256);
        return spool.blocking(
                        () -> {
                            shelf.remove(key(sha256));
                            return sha256;
                        })
                .then();
    }

    private StoredFile put(Path file, StoredFile kept) throws IOException {
        if (shelf.put(key(kept.sha256()), file)) {
            stored.increment((double) kept.length());
        }
        return kept;
    }

    /** Two levels of folders keep each of them small. */
    private String key(String sha256) {
        return area + "/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}

package cn.lianshen.files;

import cn.lianshen.files.intake.ReceivedFile;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Files by the SHA-256 of their content. What was answered is durable and whole; what was not
 * answered is whole or not there. The same content is kept once, however often it is handed in, so
 * only one owner of an area may remove from it. A store that cannot be used fails with {@link
 * StoreFailure}.
 */
public interface FileStore {

    /** Keeps what an upload brought; to be called while the intake still holds it. */
    Mono<StoredFile> keep(ReceivedFile file);

    /** Keeps what was made here, small enough to be in memory. */
    Mono<StoredFile> keep(byte[] content);

    /**
     * The content, as fast as it is asked for. Fails with {@link java.nio.file.NoSuchFileException}
     * when there is none.
     *
     * @param sha256 as in {@link StoredFile}
     */
    Flux<DataBuffer> read(String sha256);

    /** Removes it; nothing happens when there is none. */
    Mono<Void> remove(String sha256);
}

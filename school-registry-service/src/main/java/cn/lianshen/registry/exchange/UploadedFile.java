package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A request's body on this machine's disk, written as it came.
 *
 * @param digest SHA-256 over what was asked and the body
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to a row, never compared
record UploadedFile(Path path, byte[] digest) {
    private static final String PREFIX = "lianshen-import-";
    private static final String SUFFIX = ".table";

    /** Which files these are, as a glob. */
    static final String NAMED = PREFIX + "*" + SUFFIX;

    /**
     * @param asked whatever else tells one request from another
     */
    static Mono<UploadedFile> of(Flux<DataBuffer> body, String asked) {
        return Mono.fromCallable(() -> Files.createTempFile(PREFIX, SUFFIX))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(
                        path ->
                                written(body, path, asked)
                                        .doOnError(_ -> remove(path))
                                        .doOnCancel(() -> remove(path)));
    }

    void remove() {
        remove(path);
    }

    private static Mono<UploadedFile> written(Flux<DataBuffer> body, Path path, String asked) {
        var digest = sha256();
        digest.update((asked + "\n").getBytes(StandardCharsets.UTF_8));
        return Mono.using(
                        () -> new DigestOutputStream(Files.newOutputStream(path), digest),
                        out -> copied(body, out).then(Mono.fromSupplier(digest::digest)),
                        UploadedFile::close)
                .map(bytes -> new UploadedFile(path, bytes));
    }

    private static Mono<Void> copied(Flux<DataBuffer> body, OutputStream out) {
        return DataBufferUtils.write(body.publishOn(Schedulers.boundedElastic()), out)
                .doOnNext(DataBufferUtils::release)
                .then();
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

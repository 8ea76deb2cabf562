package cn.lianshen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.files.intake.FileRule;
import cn.lianshen.files.intake.Intake;
import cn.lianshen.files.intake.IntakeLimits;
import cn.lianshen.files.intake.Spool;
import cn.lianshen.files.intake.Taking;
import cn.lianshen.files.intake.Upload;
import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.shelf.Shelf;
import cn.lianshen.files.type.ContainerLimits;
import cn.lianshen.files.type.FileType;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store does, wherever its files lie. */
abstract class FileStoreContract {

    @TempDir Path folder;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Spool spool = new Spool(Path.of("unused"));

    abstract Shelf shelf() throws Exception;

    @BeforeEach
    void start() {
        spool = new Spool(folder);
    }

    @AfterEach
    void stop() {
        spool.stop();
    }

    @Test
    void what_was_uploaded_is_read_back() throws Exception {
        byte[] pdf = Samples.pdf(7 << 20);
        var kept = uploaded(store("documents"), pdf);
        assertThat(kept.length()).isEqualTo(pdf.length);
        assertThat(read(store("documents"), kept.sha256())).isEqualTo(pdf);
    }

    @Test
    void the_same_content_is_kept_once() throws Exception {
        byte[] pdf = Samples.pdf(1000);
        var first = uploaded(store("documents"), pdf);
        var second = Objects.requireNonNull(store("documents").keep(pdf).block());
        assertThat(second).isEqualTo(first);
        assertThat(meters.get("lianshen.files.stored").counter().count()).isEqualTo(1000);
    }

    @Test
    void two_at_once_with_the_same_content_do_not_meet() throws Exception {
        var store = store("documents");
        var all =
                Flux.fromStream(IntStream.range(0, 20).boxed())
                        .flatMap(_ -> store.keep(Samples.png(5000)), 20)
                        .distinct()
                        .collectList()
                        .block();
        assertThat(all).hasSize(1);
        assertThat(read(store, Objects.requireNonNull(all).getFirst().sha256())).hasSize(5000);
    }

    @Test
    void what_is_removed_is_gone_from_its_own_area_only() throws Exception {
        byte[] pdf = Samples.pdf(1000);
        String hash = uploaded(store("documents"), pdf).sha256();
        store("notices").keep(pdf).block();
        store("documents").remove(hash).block();
        store("documents").remove(hash).block();
        assertThatThrownBy(() -> read(store("documents"), hash))
                .hasRootCauseInstanceOf(NoSuchFileException.class);
        assertThat(read(store("notices"), hash)).isEqualTo(pdf);
    }

    @Test
    void only_hashes_name_content() {
        assertThatThrownBy(() -> store("documents").read("../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store("documents").remove("..").block())
                .isInstanceOf(IllegalArgumentException.class);
    }

    FileStore store(String area) throws Exception {
        return new ShelvedFiles(area, shelf(), spool, meters.counter("lianshen.files.stored"));
    }

    private StoredFile uploaded(FileStore store, byte[] content) {
        var intake =
                new Intake(
                        spool,
                        new IntakeLimits(
                                Duration.ofSeconds(10),
                                1000,
                                Duration.ofSeconds(1),
                                new ContainerLimits(100, 1 << 20, 50)),
                        meters);
        var upload = new Upload(Samples.pieces(content, 30_000), "a.pdf", null, -1, false);
        return Objects.requireNonNull(
                intake.take(
                                upload,
                                new FileRule(content.length, List.of(FileType.PDF)),
                                taking -> store.keep(((Taking.Received) taking).file()))
                        .block());
    }

    static byte[] read(FileStore store, String sha256) {
        Mono<DataBuffer> all = DataBufferUtils.join(store.read(sha256));
        DataBuffer buffer = Objects.requireNonNull(all.block());
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        return content;
    }
}

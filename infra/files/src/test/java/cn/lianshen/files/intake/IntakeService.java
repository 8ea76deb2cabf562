package cn.lianshen.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.type.ContainerLimits;
import cn.lianshen.files.type.FileType;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An intake over a folder, and what is left in it. */
abstract class IntakeService {

    static final int MIB = 1 << 20;
    static final FileRule RULE = new FileRule(2L * MIB, Arrays.asList(FileType.values()));

    @TempDir Path folder;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Spool spool = new Spool(Path.of("unused"));

    @BeforeEach
    void start() {
        spool = new Spool(folder);
        spool.start();
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        assertThat(leftovers()).isEmpty();
        spool.stop();
    }

    Intake intake() {
        return new Intake(
                spool,
                new IntakeLimits(
                        Duration.ofMillis(300),
                        MIB,
                        Duration.ofSeconds(5),
                        new ContainerLimits(100, 20L * MIB, 50)),
                meters);
    }

    Taking take(String name, byte[] content) {
        return take(new Upload(Samples.pieces(content, 9000), name, null, -1, false));
    }

    Taking take(Upload upload) {
        return Objects.requireNonNull(intake().take(upload, RULE, Mono::just).block());
    }

    static Upload upload(String name, Flux<DataBuffer> body) {
        return new Upload(body, name, "application/pdf", -1, false);
    }

    static void refused(Taking taking, Refusal.Code code, String... details) {
        assertThat(taking).isEqualTo(new Taking.Refused(new Refusal(code, List.of(details))));
    }

    List<Path> leftovers() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }
}

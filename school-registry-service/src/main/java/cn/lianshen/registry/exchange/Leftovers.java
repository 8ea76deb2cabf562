package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tables that a killed service left in the folder for temporary files are removed at a start. */
@Component
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** No import takes so long: what is younger may be another instance's. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Clock clock;

    Leftovers(Clock clock) {
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remove() {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            remove(folder);
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("Old tables in {} could not be removed: {}", folder, e.toString());
        }
    }

    void remove(Path folder) throws IOException {
        var until = clock.instant().minus(OLD);
        try (var files = Files.newDirectoryStream(folder, UploadedFile.NAMED)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(until)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}

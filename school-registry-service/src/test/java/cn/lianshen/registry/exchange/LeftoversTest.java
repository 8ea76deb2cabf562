package cn.lianshen.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir private Path folder = Path.of("");

    @Test
    void old_tables_go_and_young_ones_and_other_files_stay() throws IOException {
        file("lianshen-import-1.table", Duration.ofHours(2));
        file("lianshen-import-2.table", Duration.ofMinutes(5));
        file("other.table", Duration.ofDays(9));
        new Leftovers(Clock.fixed(NOW, ZoneOffset.UTC)).remove(folder);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lianshen-import-2.table", "other.table");
        }
    }

    private void file(String name, Duration age) throws IOException {
        var path = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(path, FileTime.from(NOW.minus(age)));
    }
}

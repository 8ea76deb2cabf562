package cn.lianshen.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files as they lie in the tree, as trees of values. */
final class SeedFiles {

    static final Path FOLDER = Path.of("src/main/resources/seeds");

    private static final YAMLMapper YAML = new YAMLMapper();

    private SeedFiles() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> in(String folder) {
        return all().stream().filter(file -> file.startsWith(FOLDER.resolve(folder))).toList();
    }

    static JsonNode read(String file) {
        return read(FOLDER.resolve(file));
    }

    static JsonNode read(Path file) {
        return YAML.readTree(file);
    }

    static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> codes(String file) {
        return codes(read(file));
    }

    static List<String> codes(JsonNode rows) {
        return rows(rows).map(row -> row.path("code").asString()).toList();
    }
}

package cn.lianshen.approval.approvalcase.messaging;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published contract, as its readers find it on the class path. */
final class Contract {
    private static final String ROOT = "contract/approval/";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids ->
                                            ids.mapPrefix(
                                                    "https://lianshen.cn/schemas/",
                                                    "classpath:" + ROOT)));

    private static final Map<String, Schema> PARSED = new ConcurrentHashMap<>();

    private Contract() {}

    private static Schema schema(String type) {
        return SCHEMAS.getSchema(resource(type + ".schema.json"), InputFormat.JSON);
    }

    /** Wire names of all kinds of events that there are. */
    static Stream<String> types(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(Contract::types)
                : Stream.of(typeOf(family));
    }

    static List<String> faults(String type, String json) {
        return PARSED
                .computeIfAbsent(type, Contract::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static String canonical(String json) {
        return JSON.writeValueAsString(JSON.readValue(json, Map.class));
    }

    static String typeIn(String json) {
        return JSON.readTree(json).path("type").stringValue();
    }

    static String typeOf(Class<?> event) {
        var kebab = event.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2");
        return "approval." + kebab.toLowerCase(Locale.ROOT) + ".v1";
    }

    static String resource(String name) {
        var path = "/" + ROOT + name;
        try (var in = requireNonNull(Contract.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of the files directly in a folder of the contract, at least one. */
    static Stream<String> files(String folder) {
        var prefix = folder.isEmpty() ? "" : folder + "/";
        var names = names(folder);
        if (names.isEmpty()) {
            throw new IllegalStateException("contract folder is empty: " + folder);
        }
        return names.stream().map(name -> prefix + name);
    }

    private static List<String> names(String folder) {
        try {
            var uri = requireNonNull(Contract.class.getResource("/" + ROOT + folder)).toURI();
            if (!uri.getScheme().equals("jar")) {
                return list(Path.of(uri));
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return list(jar.getPath("/" + ROOT + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}

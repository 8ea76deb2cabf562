package cn.lianshen.bench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The recorded cases, as they lie beside the program. */
public final class Templates {
    private static final String FILE = "/sample/cases.json.gz";
    private static final TypeReference<List<Template>> LIST = new TypeReference<>() {};

    private final List<Template> byWeight = new ArrayList<>();

    public Templates(List<Template> all) {
        all.forEach(one -> byWeight.addAll(Collections.nCopies(one.weight(), one)));
    }

    /** Those that were recorded last. */
    public static Templates recorded() {
        try (InputStream file = Templates.class.getResourceAsStream(FILE);
                var text = new GZIPInputStream(Objects.requireNonNull(file, FILE))) {
            return new Templates(JsonMapper.shared().readValue(text, LIST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them where the next build finds them. */
    public static void write(List<Template> all, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(JsonMapper.shared().writeValueAsBytes(all));
        }
    }

    Template any(RandomGenerator random) {
        return byWeight.get(random.nextInt(byWeight.size()));
    }

    /** Each once. */
    public List<Template> all() {
        return byWeight.stream().distinct().toList();
    }
}

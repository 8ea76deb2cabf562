package cn.lianshen.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Seed files as records; YAML keys are snake_case, record components camelCase.
 *
 * <p>Tolerates nothing: an unknown key, an unknown constant, a wrong shape, or nothing where the
 * record does not say {@code @Nullable}, is a {@link WrongSeed} that names the file and the row.
 */
public final class SeedReader {

    private static final String FOLDER = "seeds/";

    private final PathMatchingResourcePatternResolver files =
            new PathMatchingResourcePatternResolver(SeedReader.class.getClassLoader());
    private final YAMLMapper yaml =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    /** The one object that the file holds, for example {@code materials.yaml}. */
    public <T> T object(String file, Class<T> type) {
        return read(file, files.getResource(FOLDER + file), in -> yaml.readValue(in, type));
    }

    /** The rows of a file that is a list, in the order of the file. */
    public <T> List<T> rows(String file, Class<T> row) {
        ObjectReader list = yaml.readerForListOf(row);
        return read(file, files.getResource(FOLDER + file), list::<List<T>>readValue);
    }

    /** One object a file of a folder, for example {@code calendar}, in the order of the names. */
    public <T> List<T> folder(String folder, Class<T> type) {
        return List.copyOf(files(folder, type).values());
    }

    /** The same by the names of the files, for example {@code 2026.yaml}. */
    public <T> SequencedMap<String, T> files(String folder, Class<T> type) {
        var found = new LinkedHashMap<String, T>();
        Arrays.stream(yamlFiles(folder))
                .sorted(Comparator.comparing(SeedReader::name))
                .forEach(
                        file ->
                                found.put(
                                        name(file),
                                        read(
                                                folder + "/" + name(file),
                                                file,
                                                in -> yaml.readValue(in, type))));
        return found;
    }

    private Resource[] yamlFiles(String folder) {
        try {
            return files.getResources("classpath*:" + FOLDER + folder + "/*.yaml");
        } catch (IOException unreadable) {
            throw new WrongSeed(folder, "the folder cannot be listed", unreadable);
        }
    }

    private static <T> T read(String file, Resource resource, Function<InputStream, T> parser) {
        try (InputStream in = resource.getInputStream()) {
            return complete(file, parser.apply(in));
        } catch (JacksonException wrong) {
            throw new WrongSeed(file, where(wrong), wrong);
        } catch (IOException unreadable) {
            throw new WrongSeed(file, "the file cannot be read", unreadable);
        }
    }

    private static <T> T complete(String file, T read) {
        Gaps.first(read)
                .ifPresent(
                        path -> {
                            throw new WrongSeed(file, "nothing given for " + path);
                        });
        return read;
    }

    private static String where(JacksonException wrong) {
        return "%s at %s, line %d"
                .formatted(
                        wrong.getOriginalMessage(),
                        wrong.getPathReference(),
                        wrong.getLocation() == null ? -1 : wrong.getLocation().getLineNr());
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        return name == null ? "" : name;
    }
}

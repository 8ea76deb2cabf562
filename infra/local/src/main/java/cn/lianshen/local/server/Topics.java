package cn.lianshen.local.server;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The platform's topics, as {@code kafka/topics.properties} of the module infra/kafka lists them.
 */
public final class Topics {
    private Topics() {}

    public static List<Topic> ofPlatform() {
        var lines = new Properties();
        try (var reader =
                new InputStreamReader(
                        Unpacked.resource("kafka/topics.properties"), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream()
                .sorted()
                .map(name -> parse(name, lines.getProperty(name)))
                .toList();
    }

    /** Reads {@code 12 retention.ms=-1}: the partitions, then settings. */
    static Topic parse(String name, String line) {
        var words = Arrays.asList(line.strip().split("\\s+", -1));
        Map<String, String> config =
                words.stream()
                        .skip(1)
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Topic(name, Integer.parseInt(words.getFirst()), config);
    }
}

package cn.lianshen.local.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The broker's jars, which the module lianshen-kafka-broker carries inside its own jar. */
final class BrokerJars {
    static final String INDEX = "broker/index";

    private BrokerJars() {}

    /** The class path of the broker, in the order of its dependencies. */
    static String classPath(Path servers) {
        var names = names();
        String name = "kafka-" + Unpacked.fingerprint(INDEX);
        Path home = Unpacked.folder(servers, name, folder -> copy(names, folder));
        return names.stream()
                .map(jar -> home.resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> names() {
        try (InputStream index = Unpacked.resource(INDEX)) {
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Arrays.stream(text.split(":", -1))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<String> names, Path folder) throws IOException {
        for (String name : names) {
            try (InputStream jar = Unpacked.resource("broker/" + name)) {
                Files.copy(jar, folder.resolve(name));
            }
        }
    }
}

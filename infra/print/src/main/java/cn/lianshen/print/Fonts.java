package cn.lianshen.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The typefaces as they lie on this machine. What is missing is noticed when it is needed, so that
 * a service starts without fonts and says so when it has to print.
 */
public final class Fonts {
    private static final int DEPTH = 6;

    private final List<Path> folders;
    private final Map<Typeface, Path> files = new ConcurrentHashMap<>();
    private final Map<Typeface, Coverage> coverages = new ConcurrentHashMap<>();

    private Fonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Fonts that lie anywhere in these folders; nothing is looked for yet. */
    public static Fonts in(List<Path> folders) {
        return new Fonts(folders);
    }

    /** Where Debian puts fonts, and where an administrator does. */
    public static Fonts ofThisMachine() {
        return in(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts")));
    }

    /** A sentence for each typeface that is missing. */
    public List<String> missing() {
        return Arrays.stream(Typeface.values())
                .filter(typeface -> find(typeface).isEmpty())
                .map(typeface -> new FontMissing(typeface, folders))
                .map(FontMissing::getMessage)
                .toList();
    }

    /**
     * The typeface's file.
     *
     * @throws FontMissing when it is not there
     */
    public Path file(Typeface typeface) {
        return find(typeface).orElseThrow(() -> new FontMissing(typeface, folders));
    }

    /** Which characters it has; read once. */
    Coverage coverage(Typeface typeface) {
        return coverages.computeIfAbsent(typeface, it -> Coverage.of(file(it)));
    }

    private Optional<Path> find(Typeface typeface) {
        var known = files.get(typeface);
        if (known != null) {
            return Optional.of(known);
        }
        var found = folders.stream().flatMap(folder -> in(folder, typeface)).findFirst();
        found.ifPresent(file -> files.put(typeface, file));
        return found;
    }

    private static Stream<Path> in(Path folder, Typeface typeface) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var all =
                Files.find(
                        folder,
                        DEPTH,
                        (path, _) -> named(path, typeface),
                        FileVisitOption.FOLLOW_LINKS)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean named(Path path, Typeface typeface) {
        return path.getFileName().toString().equals(typeface.file());
    }
}

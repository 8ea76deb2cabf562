package cn.lianshen.houserules.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A source tree under judgement: the whole repository, or a small bad one made by a test. Paths
 * that it hands out are relative to {@code root} and sorted.
 *
 * @param root absolute path of the folder that holds the root pom
 */
public record Tree(Path root) {

    /** What no one commits: build output, version control, run-time state, editors' folders. */
    private static final Set<String> UNTRACKED =
            Set.of(".git", "target", ".lianshen", ".idea", ".vscode", ".settings");

    private static final Path OWN_MODULE = Path.of("infra", "houserules");

    /** The repository that this test runs in. */
    public static Tree ofTheHouse() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(OWN_MODULE))) {
            folder = parentOf(folder);
        }
        return new Tree(folder);
    }

    private static Path parentOf(Path folder) {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IllegalStateException("run the house rules inside the repository");
        }
        return parent;
    }

    /**
     * All files that could be tracked, without the deliberately bad fixtures of the house rules.
     */
    public List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Collector(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(found);
        return found;
    }

    public List<Path> filesNamed(Predicate<String> name) {
        return files().stream().filter(file -> name.test(file.getFileName().toString())).toList();
    }

    public String text(Path relative) {
        try {
            return Files.readString(root.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(relative + " is not readable UTF-8 text", e);
        }
    }

    public boolean has(Path relative) {
        return Files.exists(root.resolve(relative));
    }

    /** The Maven modules, one for each pom.xml below the root. */
    public List<MavenModule> modules() {
        return filesNamed("pom.xml"::equals).stream()
                .filter(pom -> pom.getNameCount() > 1)
                .map(pom -> MavenModule.read(this, pom))
                .toList();
    }

    /** Parsed Java sources under {@code src/main/java} and {@code src/test/java}. */
    public List<JavaSource> sources() {
        return SourceParser.parse(this, filesNamed(name -> name.endsWith(".java")));
    }

    private boolean leftOut(Path folder) {
        Path relative = root.relativize(folder);
        return UNTRACKED.contains(folder.getFileName().toString())
                || (relative.startsWith(OWN_MODULE) && relative.endsWith("fixture"));
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> found;

        Collector(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return leftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(root.relativize(file));
            return FileVisitResult.CONTINUE;
        }
    }
}

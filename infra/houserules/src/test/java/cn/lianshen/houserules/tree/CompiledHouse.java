package cn.lianshen.houserules.tree;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compiled main classes of every module, read from {@code target/classes} of the tree itself,
 * so that what is judged is what stands there and not an older jar from a local repository.
 */
public final class CompiledHouse {

    private static @Nullable JavaClasses classes;

    private CompiledHouse() {}

    /** Read once a test run; fails when a module with main Java is not compiled. */
    public static synchronized JavaClasses classes() {
        JavaClasses known = classes == null ? read(Tree.ofTheHouse()) : classes;
        classes = known;
        return known;
    }

    /** Root packages of the services, e.g. {@code cn.lianshen.approval}. */
    public static List<String> serviceRoots() {
        return Tree.ofTheHouse().modules().stream()
                .filter(MavenModule::isService)
                .flatMap(module -> module.rootPackage().stream())
                .toList();
    }

    private static JavaClasses read(Tree tree) {
        return new ClassFileImporter()
                .importPaths(
                        tree.modules().stream()
                                .filter(module -> module.rootPackage().isPresent())
                                .map(module -> classesOf(tree, module))
                                .toList());
    }

    private static Path classesOf(Tree tree, MavenModule module) {
        Path classes = tree.root().resolve(module.folder()).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    module.folder() + " is not compiled: run mvn test-compile at the root first");
        }
        return classes;
    }
}

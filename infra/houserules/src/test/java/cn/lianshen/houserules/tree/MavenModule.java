package cn.lianshen.houserules.tree;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One module of the build.
 *
 * @param folder relative to the tree's root
 * @param artifact Maven artifact id
 * @param dependencies as the module's own pom declares them
 * @param rootPackage the shallowest package under {@code src/main/java}; empty for a module without
 *     main Java
 */
public record MavenModule(
        Path folder, String artifact, List<Dependency> dependencies, Optional<String> rootPackage) {

    /** A dependency as declared; an absent scope reads {@code compile}. */
    public record Dependency(String group, String artifact, String scope) {}

    static MavenModule read(Tree tree, Path pom) {
        Path folder = pom.subpath(0, pom.getNameCount() - 1);
        Pom parsed = Pom.parse(tree.text(pom));
        return new MavenModule(
                folder, parsed.artifact(), parsed.dependencies(), rootPackage(tree, folder));
    }

    /** Deployed on its own: main Java that is neither a mechanism of infra nor reference data. */
    public boolean isService() {
        return isOfService() && folder.getNameCount() == 1;
    }

    /** A service, or what stands in its folder and belongs to it. */
    public boolean isOfService() {
        return !isMechanism() && !folder.startsWith("seeds") && rootPackage.isPresent();
    }

    public boolean isMechanism() {
        return folder.startsWith("infra");
    }

    public boolean isContract() {
        return folder.endsWith("contract");
    }

    /** The service's folder that this module stands in, e.g. {@code approval-service}. */
    public Path home() {
        return folder.subpath(0, 1);
    }

    private static Optional<String> rootPackage(Tree tree, Path folder) {
        Path main = folder.resolve("src/main/java");
        return tree.files().stream()
                .filter(file -> file.startsWith(main) && file.toString().endsWith(".java"))
                .map(file -> main.relativize(file).getParent())
                .min(Comparator.comparingInt(Path::getNameCount))
                .map(path -> path.toString().replace('/', '.'));
    }
}

package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.JavaSource;
import cn.lianshen.houserules.tree.Tree;
import com.sun.source.tree.AnnotationTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every package has a {@code package-info.java} with {@code @NullMarked}; a test package may rely
 * on the one of the same package's main sources.
 */
public final class NullMarkedPackages implements TreeRule {

    @Override
    public String cure() {
        return "Add a package-info.java with one sentence of Javadoc and @NullMarked.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        var sources = tree.sources();
        Set<String> marked =
                sources.stream()
                        .filter(NullMarkedPackages::marks)
                        .map(NullMarkedPackages::packageOfModule)
                        .collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> source.isMain() || source.isTest())
                .filter(source -> !marked.contains(packageOfModule(source)))
                .map(source -> source.path().getParent() + " has no @NullMarked package-info.java")
                .distinct()
                .toList();
    }

    private static boolean marks(JavaSource source) {
        return source.isPackageInfo()
                && source.unit().getPackageAnnotations().stream()
                        .anyMatch(NullMarkedPackages::isNullMarked);
    }

    private static boolean isNullMarked(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString().endsWith("NullMarked");
    }

    /** The same key for a package's main and test folder within one module. */
    private static String packageOfModule(JavaSource source) {
        String path = source.path().toString();
        return path.substring(0, Math.max(0, path.indexOf("src/"))) + source.packageName();
    }
}

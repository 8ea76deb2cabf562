package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.MavenModule;
import cn.lianshen.houserules.tree.MavenModule.Dependency;
import cn.lianshen.houserules.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service's pom names another service's {@code *-contract} in test scope and nothing else of it;
 * an infra module names services in test scope at most.
 */
public final class PomBoundary implements TreeRule {

    @Override
    public String cure() {
        return "Take the dependency out; a reader tests itself against the other's contract (scope test) and writes its own"
                + " tolerant records.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        var modules =
                tree.modules().stream()
                        .collect(Collectors.toMap(MavenModule::artifact, Function.identity()));
        return modules.values().stream()
                .flatMap(module -> breaches(module, modules))
                .sorted()
                .toList();
    }

    private static Stream<String> breaches(MavenModule from, Map<String, MavenModule> modules) {
        return from.dependencies().stream()
                .filter(dependency -> modules.containsKey(dependency.artifact()))
                .filter(dependency -> !allowed(from, dependency, modules))
                .map(to -> from.folder() + "/pom.xml names " + to.artifact() + ", " + to.scope());
    }

    private static boolean allowed(
            MavenModule from, Dependency dependency, Map<String, MavenModule> modules) {
        MavenModule to = modules.get(dependency.artifact());
        boolean test = dependency.scope().equals("test");
        if (to == null || !(to.isOfService() || to.isContract()) || from.home().equals(to.home())) {
            return true;
        }
        return test && (from.isMechanism() || to.isContract());
    }
}

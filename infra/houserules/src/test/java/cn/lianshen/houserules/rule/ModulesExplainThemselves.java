package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;

/** Every module has a README.md that begins with a heading and says something below it. */
public final class ModulesExplainThemselves implements TreeRule {

    private static final int LEAST_LINES = 5;

    @Override
    public String cure() {
        return "Write a README.md beside the pom: what it promises, how it is used, settings, failure modes.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return tree.modules().stream()
                .map(module -> module.folder().resolve("README.md"))
                .filter(readme -> !explains(tree, readme))
                .map(readme -> readme + " is missing or empty")
                .toList();
    }

    private static boolean explains(Tree tree, Path readme) {
        if (!tree.has(readme)) {
            return false;
        }
        var lines = tree.text(readme).lines().filter(line -> !line.isBlank()).toList();
        return lines.size() >= LEAST_LINES && lines.getFirst().startsWith("# ");
    }
}

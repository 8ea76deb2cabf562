package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Markdown;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Relative links in Markdown lead to a file or folder of the tree, and their anchors to a heading
 * of that file.
 */
public final class LinksResolve implements TreeRule {

    @Override
    public String cure() {
        return "Correct the link, or write what it promises.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return tree.filesNamed(name -> name.endsWith(".md")).stream()
                .flatMap(file -> broken(tree, file))
                .toList();
    }

    private static Stream<String> broken(Tree tree, Path file) {
        return Markdown.of(tree.text(file)).links().stream()
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .filter(link -> !resolves(tree, file, link))
                .map(link -> file + " -> " + link);
    }

    private static boolean resolves(Tree tree, Path file, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        if (!tree.has(target)) {
            return false;
        }
        return parts.length == 1
                || !target.toString().endsWith(".md")
                || Markdown.of(tree.text(target)).anchors().contains(parts[1]);
    }
}

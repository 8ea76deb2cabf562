package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.JavaSource;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** No module, package or folder whose name says nothing about what is in it. */
public final class NoDrawers implements TreeRule {

    private static final Set<String> DRAWERS =
            Set.of("common", "commons", "util", "utils", "helper", "helpers", "misc", "shared");

    @Override
    public String cure() {
        return "Name it for what it does, or put each class beside the one that uses it.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return Stream.concat(folders(tree), packages(tree)).distinct().sorted().toList();
    }

    private static Stream<String> folders(Tree tree) {
        return tree.files().stream()
                .map(Path::getParent)
                .filter(folder -> folder != null && folderIsDrawer(folder))
                .map(Path::toString);
    }

    private static boolean folderIsDrawer(Path folder) {
        return StreamSupport.stream(folder.spliterator(), false)
                .anyMatch(part -> DRAWERS.contains(part.toString()));
    }

    private static Stream<String> packages(Tree tree) {
        return tree.sources().stream()
                .filter(
                        source ->
                                Stream.of(source.packageName().split("\\."))
                                        .anyMatch(DRAWERS::contains))
                .map(JavaSource::path)
                .map(path -> String.valueOf(path.getParent()));
    }
}

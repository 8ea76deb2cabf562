package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Markdown;
import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Markdown text tells the reader to run as {@code ./lianshen <command>} is a command of the
 * launcher script.
 */
public final class CommandsExist implements TreeRule {

    private static final Path LAUNCHER = Path.of("lianshen");

    /** A label of the script's {@code case}: {@code up)} or {@code up|start)}. */
    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*([a-z][a-z |-]*)\\)");

    @Override
    public String cure() {
        return "Name a command that the launcher has, or give it the command.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        if (!tree.has(LAUNCHER)) {
            return List.of(LAUNCHER + " is missing");
        }
        Set<String> known = commands(tree.text(LAUNCHER));
        return tree.filesNamed(name -> name.endsWith(".md")).stream()
                .flatMap(file -> unknown(tree, file, known))
                .toList();
    }

    private static Stream<String> unknown(Tree tree, Path file, Set<String> known) {
        return Markdown.of(tree.text(file)).launcherCommands().stream()
                .filter(command -> !known.contains(command))
                .map(command -> file + " names ./lianshen " + command);
    }

    private static Set<String> commands(String script) {
        return LABEL.matcher(script)
                .results()
                .flatMap(label -> Stream.of(label.group(1).split("\\|")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}

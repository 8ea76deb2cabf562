package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables that migrations make are plural snake_case. */
public final class TableNames implements TreeRule {

    private static final Pattern TABLE =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.\"]+)");
    private static final Pattern PLURAL_SNAKE_CASE = Pattern.compile("[a-z]+(_[a-z]+)*s");

    @Override
    public String cure() {
        return "Name the table for its rows: approval_cases, bureau_tasks, case_events.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return tree.filesNamed(name -> name.endsWith(".sql")).stream()
                .flatMap(file -> wrong(tree, file))
                .toList();
    }

    private static Stream<String> wrong(Tree tree, Path file) {
        return TABLE.matcher(tree.text(file))
                .results()
                .map(TableNames::table)
                .filter(table -> !PLURAL_SNAKE_CASE.matcher(table).matches())
                .map(table -> file + ": " + table);
    }

    private static String table(MatchResult created) {
        return created.group(1);
    }
}

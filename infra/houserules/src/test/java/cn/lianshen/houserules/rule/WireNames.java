package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.JavaSource;
import cn.lianshen.houserules.tree.Tree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names on the wire: event types {@code approval.opinion-recorded.v1}, topics {@code
 * approval.cases.v1} and dead letters {@code approval.cases.v1.registry.dlt}; schemas {@code
 * opinion-recorded.v1.schema.json}.
 */
public final class WireNames implements TreeRule {

    private static final Pattern MEANT =
            Pattern.compile("\\w[\\w-]*\\.[\\w.-]+\\.[vV]\\d+(\\..*)?");
    private static final Pattern RIGHT =
            Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v\\d+(\\.[a-z]+\\.dlt)?");
    private static final Pattern SCHEMA =
            Pattern.compile("([a-z]+\\.)?[a-z]+(-[a-z]+)*\\.v\\d+\\.schema\\.json");

    @Override
    public String cure() {
        return "Write service.kebab-case.vN; a topic's dead letters add .reader.dlt; a schema file is kebab-case.vN.schema.json.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        var literals =
                tree.sources().stream()
                        .filter(JavaSource::isMain)
                        .flatMap(WireNames::wrongLiterals);
        var schemas = tree.filesNamed(name -> name.endsWith(".schema.json")).stream();
        return Stream.concat(
                        literals, schemas.filter(WireNames::inContract).flatMap(WireNames::wrong))
                .toList();
    }

    private static Stream<String> wrongLiterals(JavaSource source) {
        return literals(source).stream()
                .filter(text -> MEANT.matcher(text).matches() && !RIGHT.matcher(text).matches())
                .map(text -> source.path() + ": \"" + text + "\"");
    }

    private static boolean inContract(Path file) {
        return file.toString().contains("/contract/");
    }

    private static Stream<String> wrong(Path schema) {
        return SCHEMA.matcher(schema.getFileName().toString()).matches()
                ? Stream.empty()
                : Stream.of(schema.toString());
    }

    private static List<String> literals(JavaSource source) {
        List<String> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(source.unit(), null);
        return found;
    }
}

package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of the application form as officers read it.
 *
 * @param field path in the form, e.g. {@code founder.name}
 */
record Fact(String field, String label, String value) {
    /** Materials stand in a list of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("answers", "materials", "documents", "consent");

    /** Whether a part of it is hidden, to be seen for a reason. */
    public boolean masked() {
        return value.contains("*");
    }

    /** All that has words, in the order of the form. */
    static List<Fact> of(@Nullable JsonNode application, Words words) {
        var facts = new ArrayList<Fact>();
        if (application != null) {
            application.forEachEntry(
                    (name, part) -> {
                        if (!ELSEWHERE.contains(name)) {
                            collect(name, part, words, facts);
                        }
                    });
        }
        return List.copyOf(facts);
    }

    private static void collect(String path, JsonNode node, Words words, List<Fact> facts) {
        if (node.isObject()) {
            node.forEachEntry((name, part) -> collect(path + "." + name, part, words, facts));
            return;
        }
        var label = words.maybe("field." + path);
        if (!label.isEmpty()) {
            facts.add(new Fact(path, label.replaceFirst("[？?]$", ""), value(path, node, words)));
        }
    }

    /** Large numbers in groups, so that a nought too many is seen. */
    private static String plain(JsonNode node) {
        return node.isIntegralNumber()
                ? String.format(Locale.ROOT, "%,d", node.asLong())
                : node.asString();
    }

    private static String value(String path, JsonNode node, Words words) {
        if (node.isArray()) {
            var all = node.valueStream().map(each -> value(path, each, words)).toList();
            return words.list(all);
        }
        var key = (node.isBoolean() ? "choice." : "field." + path + ".") + node.asString();
        var said = words.maybe(key);
        return said.isEmpty() ? plain(node) : said;
    }
}

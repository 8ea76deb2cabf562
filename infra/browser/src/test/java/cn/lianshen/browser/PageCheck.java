package cn.lianshen.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What must hold of every page, as it is shown to a visitor. */
final class PageCheck {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private PageCheck() {}

    /** Axe is a script: it is not asked where none runs. */
    static void all(Visitor visitor, String what) {
        if (visitor.runsScripts()) {
            accessible(visitor, what);
        }
        noWiderThanTheScreen(visitor, what);
        valid(visitor, what);
    }

    /** No serious or critical finding of axe. */
    static void accessible(Visitor visitor, String what) {
        var findings =
                new AxeBuilder(visitor.page())
                        .withTags(WCAG).analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(PageCheck::describe)
                                .toList();
        assertThat(findings).as("axe on " + what).isEmpty();
    }

    /** Nothing sticks out to the right: no scrolling in two directions (WCAG 1.4.10). */
    static void noWiderThanTheScreen(Visitor visitor, String what) {
        var overflow =
                visitor.page()
                        .evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("overflow of " + what).isZero();
    }

    /** The HTML as the server sent it, by the Nu checker. */
    static void valid(Visitor visitor, String what) {
        var asked = RequestOptions.create().setHeader("Accept", "text/html");
        var html = visitor.context().request().get(visitor.page().url(), asked).text();
        assertThat(errors(html)).as("HTML of " + what).isEmpty();
    }

    private static String errors(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return checker.validate(new ByteArrayInputStream(html.getBytes(UTF_8)))
                    .lines()
                    .filter(line -> line.contains("error"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}

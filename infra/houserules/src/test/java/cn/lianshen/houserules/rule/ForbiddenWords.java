package cn.lianshen.houserules.rule;

import cn.lianshen.houserules.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that stand for unfinished work, for one machine, or for a test that does not test. */
public final class ForbiddenWords implements TreeRule {

    /**
     * One word, where it may not stand, and what to do instead. The patterns do not match their own
     * text.
     */
    private record Word(Pattern pattern, boolean testsOnly, String instead) {
        Word(String pattern, boolean testsOnly, String instead) {
            this(Pattern.compile(pattern), testsOnly, instead);
        }
    }

    private static final List<Word> WORDS =
            List.of(
                    new Word(
                            "\\bTO[D]O\\b|\\bFIX[M]E\\b|\\bXX[X]\\b",
                            false,
                            "finish it or take it out"),
                    new Word(
                            "(?<![\\w.}-])/(hom[e]|User[s])/\\w",
                            false,
                            "use a path relative to the repository"),
                    new Word(
                            "(?<![\\w.}-])/(wor[k]|roo[t])/",
                            false,
                            "use a path relative to the repository"),
                    new Word("[.][.]/share[d]\\b", false, "cite the source itself"),
                    new Word(
                            "Thread[.]slee[p]|TimeUnit[.]\\w+[.]slee[p]",
                            true,
                            "wait on a condition (Awaitility)"),
                    new Word(
                            "@(Disable[d]|Ignor[e])\\b|@(Dis|En)abled(On|If|For)",
                            true,
                            "repair or delete the test"),
                    new Word(
                            "\\b(Assumption[s]|assum(e)(That|True|False|Throw))",
                            true,
                            "fail, never skip"),
                    new Word("disabledWithoutDocker\\s*=\\s*tru[e]", true, "fail, never skip"));

    private static final Set<String> BINARY =
            Set.of(
                    "jar", "png", "jpg", "ico", "gz", "zip", "pdf", "ttf", "woff", "woff2", "p12",
                    "aot");

    @Override
    public String cure() {
        return "Each line below says what to do instead.";
    }

    @Override
    public List<String> breaches(Tree tree) {
        return tree.files().stream()
                .filter(file -> !BINARY.contains(extension(file)))
                .flatMap(file -> breaches(file, tree.text(file)))
                .toList();
    }

    private static Stream<String> breaches(Path file, String text) {
        boolean test = file.toString().contains("src/test/");
        return WORDS.stream()
                .filter(word -> test || !word.testsOnly())
                .flatMap(word -> breaches(file, text, word));
    }

    private static Stream<String> breaches(Path file, String text, Word word) {
        List<String> found = new ArrayList<>();
        var matcher = word.pattern().matcher(text);
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count();
            found.add(
                    "%s:%d: %s: %s"
                            .formatted(file, Math.max(1, line), matcher.group(), word.instead()));
        }
        return found.stream();
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

package cn.lianshen.houserules.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the rules need of a Markdown text.
 *
 * @param text the whole text
 * @param prose the text without its fenced blocks
 */
public record Markdown(String text, String prose) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^\\s*```.*?^\\s*```\\s*$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");
    private static final Pattern COMMAND = Pattern.compile("\\./lianshen +([a-z][a-z-]*)");

    public static Markdown of(String text) {
        return new Markdown(text, FENCE.matcher(text).replaceAll(""));
    }

    /** Targets of links and images outside fenced blocks, as written. */
    public List<String> links() {
        return groups(LINK, prose);
    }

    /**
     * Anchors as GitHub derives them from headings: lower case, no punctuation, hyphens for spaces.
     */
    public List<String> anchors() {
        return groups(HEADING, prose).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-'))
                .toList();
    }

    /** First words after {@code ./lianshen}, fenced blocks included. */
    public List<String> launcherCommands() {
        return groups(COMMAND, text);
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
    }
}

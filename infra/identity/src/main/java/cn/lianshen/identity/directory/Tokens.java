package cn.lianshen.identity.directory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The words of a filter, one after the other: brackets, JSON strings, bare words. */
final class Tokens {
    private static final int LONGEST = 2_000;
    private static final Pattern NEXT =
            Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|[()]|[^\\s()\"]+)\\s*");
    private static final JsonMapper JSON = new JsonMapper();

    private final Deque<String> left = new ArrayDeque<>();

    Tokens(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidFilter("longer than " + LONGEST + " characters");
        }
        var matcher = NEXT.matcher(text);
        int read = 0;
        while (matcher.find() && matcher.start() == read) {
            left.add(matcher.group(1));
            read = matcher.end();
        }
        if (read < text.length()) {
            throw new InvalidFilter("unreadable from character " + (read + 1));
        }
    }

    /** Passes over this word if it is the next; letters may be small or large. */
    boolean skips(String word) {
        boolean there = word.equalsIgnoreCase(left.peek());
        if (there) {
            left.remove();
        }
        return there;
    }

    void expect(String word) {
        if (!skips(word)) {
            throw new InvalidFilter("expected " + word);
        }
    }

    String word() {
        return next("a word");
    }

    /** A JSON string, number or truth value, as text. */
    String value() {
        try {
            return JSON.readTree(next("a value")).asString();
        } catch (JacksonException unreadable) {
            throw new InvalidFilter("a value must be written as in JSON", unreadable);
        }
    }

    void end() {
        if (!left.isEmpty()) {
            throw new InvalidFilter("unexpected " + left.peek());
        }
    }

    private String next(String what) {
        @Nullable String next = left.poll();
        if (next == null) {
            throw new InvalidFilter("expected " + what + " at the end");
        }
        return next;
    }
}

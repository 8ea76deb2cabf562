package cn.lianshen.registry.lookup.domain;

import cn.lianshen.registry.institution.domain.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits what was typed at its spaces. */
final class Words {
    /** A shorter fragment would list half the register. */
    private static final int SHORTEST = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    /** None for nothing; single characters with spaces between them are one word. */
    static List<NameKey> of(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        var words =
                Arrays.stream(SPACE.split(typed, -1))
                        .map(NameKey::of)
                        .filter(word -> word.length() > 0)
                        .toList();
        return searchable(words) ? words : List.of(NameKey.of(typed));
    }

    /** Whether at least one of the words narrows the search. */
    static boolean searchable(List<NameKey> words) {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST);
    }
}

package cn.lianshen.approval.inquiry.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name, or a part of one, in the form in which names are compared: compatibility characters
 * replaced (Unicode NFKC, so that full-width letters and brackets meet half-width ones), lower
 * case, no white space.
 */
public record NameText(String key) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    public static NameText of(String written) {
        var compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return new NameText(SPACE.matcher(compatible.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** Length in characters as a reader counts them. */
    public int length() {
        return key.codePointCount(0, key.length());
    }

    /**
     * Each pair of neighbouring characters, once. A name that contains a fragment has all of its
     * pairs.
     */
    public List<String> pairs() {
        var characters = key.codePoints().mapToObj(Character::toString).toList();
        return IntStream.range(1, characters.size())
                .mapToObj(at -> characters.get(at - 1) + characters.get(at))
                .distinct()
                .toList();
    }
}

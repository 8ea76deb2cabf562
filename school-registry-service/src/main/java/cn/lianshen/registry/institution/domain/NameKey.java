package cn.lianshen.registry.institution.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A school's name, or a part of one, in the form in which names are compared: compatibility
 * characters replaced (Unicode NFKC, so that full-width letters and brackets meet half-width ones),
 * lower case, no white space.
 */
public record NameKey(String value) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    public static NameKey of(String written) {
        var compatible = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return new NameKey(SPACE.matcher(compatible.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** Each two neighbouring characters, once, in the order of the text. */
    public List<String> pairs() {
        var points = value.codePoints().toArray();
        return IntStream.range(0, Math.max(0, points.length - 1))
                .mapToObj(i -> new String(points, i, 2))
                .distinct()
                .toList();
    }

    /** Length in characters as a reader counts them. */
    public int length() {
        return value.codePointCount(0, value.length());
    }
}

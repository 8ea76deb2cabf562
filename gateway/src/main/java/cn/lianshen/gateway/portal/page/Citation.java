package cn.lianshen.gateway.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Sources (依据) and offices in English. Laws are cited by their Chinese titles; who cannot read
 * those is told which law it is, and which article. What is not known stays as it is.
 */
final class Citation {
    private static final String NUMERAL = "第[一二三四五六七八九十百零]+";
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<title>[^第]+?)(?<places>(?:"
                            + NUMERAL
                            + "[条款项][、至]?)*)(?:（(?<note>[^）]+)）)?");
    private static final Pattern PLACE = Pattern.compile("第([一二三四五六七八九十百零]+)([条款项])");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<String, String> KNOWN = known();

    private Citation() {}

    static String inEnglish(String source) {
        return Arrays.stream(source.split("；", -1))
                .map(Citation::piece)
                .collect(Collectors.joining("; "));
    }

    private static String piece(String piece) {
        var whole = KNOWN.get(piece);
        var parts = PIECE.matcher(piece);
        if (whole != null || !parts.matches()) {
            return whole == null ? piece : whole;
        }
        var title = KNOWN.get(parts.group("title"));
        var note = parts.group("note");
        return title == null
                ? piece
                : title
                        + places(parts.group("places"))
                        + (note == null ? "" : " (" + KNOWN.getOrDefault(note, note) + ")");
    }

    private static String places(String places) {
        return PLACE.matcher(places)
                .replaceAll(
                        found ->
                                switch (found.group(2)) {
                                    case "条" -> ", Art. " + number(found.group(1));
                                    case "款" -> " para. " + number(found.group(1));
                                    default -> " item " + number(found.group(1));
                                })
                .replace("至, Art.", " to")
                .replace("、", "");
    }

    /** Up to a hundred and something, as articles are counted. */
    private static int number(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char sign = numeral.charAt(i);
            boolean unit = sign == '十' || sign == '百';
            sum += unit ? Math.max(digit, 1) * (sign == '十' ? 10 : 100) : 0;
            digit = unit ? 0 : DIGITS.indexOf(sign);
        }
        return sum + digit;
    }

    private static Map<String, String> known() {
        var english = words("words/sources_en.properties");
        return words("words/sources.properties").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, one -> english.get(one.getKey())));
    }

    private static Map<String, String> words(String path) {
        try {
            var file = new EncodedResource(new ClassPathResource(path), StandardCharsets.UTF_8);
            return PropertiesLoaderUtils.loadProperties(file).entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    one -> one.getKey().toString(),
                                    one -> one.getValue().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

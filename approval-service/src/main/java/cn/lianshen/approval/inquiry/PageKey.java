package cn.lianshen.approval.inquiry;

import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place behind a page, as the client hands it back: opaque, and good only for the order that it
 * was made in.
 *
 * @param order names the order
 * @param parts of the last line's key in it
 */
public record PageKey(String order, List<String> parts) {
    private static final String BAR = "|";

    /** Codes, ids, days and moments of our time; nothing that only the language can hold. */
    private static final Pattern PART = Pattern.compile("\\w[\\w:.-]*");

    /** How many lines a page has when nobody says. */
    public static final int USUAL = 50;

    private static final int SMALL = 20;
    private static final int MIDDLE = 50;
    private static final int MOST = 100;

    /** As the client sees it. */
    public String text() {
        var plain = order + BAR + String.join(BAR, parts);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a client hands back; 400 for what was not made in this order.
     *
     * @param key what becomes of the parts; throws on parts that it cannot read
     * @return null for the first page
     */
    public static <K> @Nullable K read(
            @Nullable String after, String order, Function<List<String>, K> key) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var parts = List.of(plain.split("\\|", -1));
            if (parts.getFirst().equals(order) && parts.stream().allMatch(PageKey::sound)) {
                return key.apply(parts.subList(1, parts.size()));
            }
        } catch (RuntimeException unreadable) {
            // told below, like a key of another order
        }
        throw Problem.of(400, "invalid-page").at("after").asException();
    }

    private static boolean sound(String part) {
        return PART.matcher(part).matches();
    }

    /** How many rows to ask for so that more than a page come if there are; one of few numbers. */
    public static int rows(int limit) {
        return limit <= SMALL ? SMALL + 1 : limit <= MIDDLE ? MIDDLE + 1 : MOST + 1;
    }

    /** Lines of a page; 400 outside of 1 to 100. */
    public static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.of(400, "invalid-limit", MOST).at("limit").asException();
        }
        return limit;
    }
}

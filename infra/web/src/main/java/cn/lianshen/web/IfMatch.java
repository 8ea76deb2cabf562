package cn.lianshen.web;

import cn.lianshen.web.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen and builds on, from {@code If-Match: "7"}. Controllers take
 * it as a parameter. No header: 428 {@code precondition-required}. A star, a weak tag, a list or
 * anything else that is not one strong tag of ours: 400 {@code invalid-if-match}, since each of
 * them would let a caller overwrite what it has not read.
 */
public record IfMatch(int version) {

    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    /** Reads the header's value; throws the problems named above. */
    public static IfMatch parse(@Nullable String header) {
        if (header == null) {
            throw Problem.of(428, "precondition-required").at("If-Match").asException();
        }
        Matcher tag = STRONG.matcher(header.strip());
        if (!tag.matches()) {
            throw Problem.of(400, "invalid-if-match").at("If-Match").asException();
        }
        return new IfMatch(Integer.parseInt(tag.group(1)));
    }
}

package cn.lianshen.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a service lets anybody read without a token (GET and HEAD only). A service declares one
 * bean; without it nothing but health, metrics, info and the API document is open.
 *
 * @param patterns path patterns of Spring, e.g. {@code /api/v1/registry/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }

    /** The same paths and these. */
    public PublicPaths and(String... more) {
        return new PublicPaths(Stream.concat(patterns.stream(), Arrays.stream(more)).toList());
    }
}

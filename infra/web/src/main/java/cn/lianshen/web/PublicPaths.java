package cn.lianshen.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a service lets anybody read without a token. A service declares one bean; without it nothing
 * but health, metrics, info and the API document is open.
 *
 * @param patterns path patterns of Spring, e.g. {@code /api/v1/registry/**}; GET and HEAD only
 * @param questions the same for POSTs that anybody may send: that ask something and change nothing,
 *     or that report something
 */
public record PublicPaths(List<String> patterns, List<String> questions) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
        questions = List.copyOf(questions);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns), List.of());
    }

    /** The same paths and these. */
    public PublicPaths and(String... more) {
        return new PublicPaths(
                Stream.concat(patterns.stream(), Arrays.stream(more)).toList(), questions);
    }

    /** The same paths, and questions that may be asked by POST. */
    public PublicPaths answering(String... more) {
        return new PublicPaths(
                patterns, Stream.concat(questions.stream(), Arrays.stream(more)).toList());
    }
}

package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences of the approval-service that name codes, as officers read them: with the names of
 * bureaus, materials, stages of the review and preconditions.
 */
record Sentences(Possible possible, Reference reference, Words words) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]*[A-Z0-9]");

    /** What has no name stays as it is. */
    String plain(String sentence) {
        var named = CODE.matcher(sentence).replaceAll(this::named);
        return named.equals(sentence) ? sentence : named.replace("、", words.say("pattern.and"));
    }

    private String named(MatchResult found) {
        var code = found.group();
        return Matcher.quoteReplacement(
                Stream.of(
                                unlike(code, reference.bureau(code)),
                                unlike(code, reference.material(code)),
                                Optional.of(words.maybe("work.review." + code))
                                        .filter(Predicate.not(String::isEmpty)),
                                condition(code))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(code));
    }

    private static Optional<String> unlike(String code, String name) {
        return Optional.of(name).filter(one -> !one.equals(code));
    }

    private Optional<String> condition(String code) {
        return possible.checklist().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.sentence().replaceFirst("[。.]$", ""))
                .findFirst();
    }
}

package cn.lianshen.approval.naming.domain;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** NM01: a name is written in standard characters, without blanks, and says nothing misleading. */
final class SpellingCheck implements NamingCheck {

    private static final String RULE = "NM01";

    private final Vocabulary vocabulary;

    SpellingCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        String written = name.name();
        String plain = NameAnatomy.plain(written);
        return Stream.of(
                        Fault.when(plain.isEmpty(), RULE, "blank"),
                        Fault.when(blanks(written), RULE, "blanks", plain),
                        foreign(written),
                        rare(plain),
                        misleading(name, plain))
                .flatMap(faults -> faults);
    }

    private static boolean blanks(String written) {
        return written.codePoints().anyMatch(SpellingCheck::isBlank);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    private static Stream<Fault> foreign(String written) {
        return Fault.words(
                all(written, c -> !isBlank(c) && !isHan(c)), RULE, "not-chinese-characters");
    }

    private Stream<Fault> rare(String plain) {
        return Fault.words(
                all(plain, c -> isHan(c) && !vocabulary.isStandard(c)),
                RULE,
                "not-standard-characters");
    }

    private Stream<Fault> misleading(ProposedName name, String plain) {
        List<String> world = name.nonProfit() ? vocabulary.in(plain, WordList.WORLD) : List.of();
        List<String> found =
                Stream.concat(vocabulary.in(plain, WordList.MISLEADING).stream(), world.stream())
                        .toList();
        return Fault.words(found, RULE, "misleading");
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static List<String> all(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.toList());
    }
}

package cn.lianshen.approval.naming.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** NM04, NM05, NM06 and the like: words that are kept from names. */
final class WordsCheck implements NamingCheck {

    /** 幼儿园、普通高中、特殊教育学校. */
    private static final Set<String> WITHOUT_FEATURES = Set.of("KG", "SEN", "SPE");

    private final Vocabulary vocabulary;

    WordsCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        return Stream.of(wide(name), features(name, parts), schoolWords(name))
                .flatMap(faults -> faults);
    }

    private Stream<Fault> wide(ProposedName name) {
        if (name.has(Consent.WIDE_WORD)) {
            return Stream.empty();
        }
        String plain = NameAnatomy.plain(name.name());
        List<String> state = vocabulary.in(plain, WordList.STATE);
        List<String> both =
                Stream.concat(state.stream(), vocabulary.in(plain, WordList.WORLD).stream())
                        .toList();
        return Stream.concat(
                Fault.words(both, "NM04", "wide-word"),
                NamingRules.ofNonProfit(Fault.words(state, "NM10", "wide-word")));
    }

    private Stream<Fault> features(ProposedName name, NameParts parts) {
        String kind = name.kind();
        return kind != null && WITHOUT_FEATURES.contains(kind)
                ? Fault.words(vocabulary.in(parts.middle(), WordList.FEATURE), "NM05", "feature")
                : Stream.empty();
    }

    private Stream<Fault> schoolWords(ProposedName name) {
        return name.has(Consent.SCHOOL_WORD)
                ? Stream.empty()
                : Fault.words(
                        vocabulary.in(NameAnatomy.plain(name.name()), WordList.SCHOOL),
                        "NM06",
                        "school-word");
    }
}

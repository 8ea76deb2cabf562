package cn.lianshen.approval.naming.domain;

import cn.lianshen.approval.naming.domain.NameParts.Standing;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** NM03, NM09, NM10, NM11: place, trade name, field, category and form, each right and in order. */
final class OrderCheck implements NamingCheck {

    private static final int SHORTEST_TRADE_NAME = 2;

    private final Vocabulary vocabulary;
    private final List<String> places;

    OrderCheck(Vocabulary vocabulary, Collection<Place> places) {
        this.vocabulary = vocabulary;
        this.places =
                Stream.concat(
                                vocabulary.words(WordList.PLACE).stream(),
                                places.stream().map(Place::name))
                        .flatMap(Place::both)
                        .distinct()
                        .toList();
    }

    @Override
    public Stream<Fault> faults(ProposedName name, NameParts parts, Place here) {
        String kind = name.kind();
        if (kind == null) {
            return Stream.empty();
        }
        List<Fault> both =
                Stream.of(region(parts, here), tradeName(parts), category(parts, kind))
                        .flatMap(faults -> faults)
                        .toList();
        return Stream.of(
                        both.stream(),
                        NamingRules.ofNonProfit(both.stream()),
                        NamingRules.ofNonProfit(form(parts)),
                        district(parts, here).map(fault -> fault.under("NM11")),
                        NamingRules.ofNonProfit(district(parts, here)))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> region(NameParts parts, Place here) {
        Standing standing = parts.standing();
        return Stream.of(
                        Fault.when(standing == Standing.NONE, "NM03", "region", expected(here)),
                        Fault.when(
                                standing == Standing.ANOTHER,
                                "NM03",
                                "region-of-another-place",
                                parts.place(),
                                expected(here)),
                        Fault.when(
                                standing == Standing.CITY_ALONE,
                                "NM03",
                                "region-wider",
                                parts.place(),
                                expected(here)))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> district(NameParts parts, Place here) {
        return Fault.when(
                parts.standing() == Standing.DISTRICT_ALONE,
                "NM11",
                "district-without-city",
                expected(here));
    }

    private static String expected(Place here) {
        return here.isDistrict() && here.city() != null ? here.city() + here.name() : here.name();
    }

    private Stream<Fault> tradeName(NameParts parts) {
        boolean tooShort = parts.tradeNameLength() < SHORTEST_TRADE_NAME;
        return Stream.concat(
                Fault.when(tooShort, "NM03", "trade-name-short", parts.tradeName()),
                Fault.when(
                        places.contains(parts.tradeName()),
                        "NM03",
                        "trade-name-is-place",
                        parts.tradeName()));
    }

    private Stream<Fault> category(NameParts parts, String kind) {
        String words = vocabulary.categoriesOf(kind).stream().collect(Collectors.joining("、"));
        boolean missing = parts.category().isEmpty();
        return Stream.concat(
                Fault.when(missing, "NM03", "category", words),
                Fault.when(
                        !missing && !vocabulary.isCategoryOf(parts.category(), kind),
                        "NM03",
                        "category-of-another-kind",
                        parts.category(),
                        words));
    }

    private Stream<Fault> form(NameParts parts) {
        String body = parts.withoutCompanyForm();
        return Fault.when(vocabulary.ending(body, WordList.FORM).isEmpty(), "NM10", "form");
    }
}

package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be filed online, what is only recognised, and what neither. */
record OfferFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        var facts = new ArrayList<CountyFact>();
        county.offered().forEach(row -> facts.add(offered(row)));
        county.recognised().forEach(row -> facts.add(recognised(row)));
        var missing = missing(county);
        if (!missing.isEmpty()) {
            facts.add(
                    words.fact(words.text("offered.not"), words.matters(missing), Ground.FOLLOWS));
        }
        return facts;
    }

    private CountyFact offered(Profile.Offered row) {
        return words.fact(
                words.text("offered.online"),
                words.matters(row.matters()),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private CountyFact recognised(Profile.Recognised row) {
        var kind = words.catalogue().kind(row.kind()).name(words.locale());
        return words.fact(
                words.text("offered.recognised", kind),
                words.matters(row.matters()),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private Set<String> missing(Profile county) {
        var there =
                new Matters(words.catalogue())
                        .each(
                                county.offered().stream()
                                        .flatMap(row -> row.matters().stream())
                                        .toList());
        return new Matters(words.catalogue())
                .all().stream()
                        .filter(code -> !there.contains(code))
                        .collect(Collectors.toUnmodifiableSet());
    }
}

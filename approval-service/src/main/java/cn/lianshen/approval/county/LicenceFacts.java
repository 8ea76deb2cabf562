package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.catalogue.Profile.LicenceTerm;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How licences are numbered, and how long they run. */
record LicenceFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        return Stream.concat(Stream.of(number(county)), terms(county)).toList();
    }

    private CountyFact number(Profile county) {
        var row = county.licenceNumber();
        return words.fact(
                words.text("licence.number"),
                List.of(
                        words.text("licence.number.parts"),
                        words.text("licence.number.body", row.issuingBodyDigit()),
                        words.text("licence.number.region", county.region())),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private record Same(int years, Ground ground) {}

    /** Kinds with the same term on the same ground are one fact, the shortest first. */
    private Stream<CountyFact> terms(Profile county) {
        var kinds =
                county.licenceTerms().stream()
                        .collect(
                                Collectors.groupingBy(
                                        LicenceFacts::same,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                LicenceTerm::kind, Collectors.toList())));
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Same::years)))
                .map(
                        row ->
                                words.fact(
                                        words.text("licence.term", row.getKey().years()),
                                        words.kinds(row.getValue()),
                                        row.getKey().ground()));
    }

    private static Same same(LicenceTerm row) {
        return new Same(
                row.years(), Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }
}

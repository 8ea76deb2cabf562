package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.Cooperation.AskedAspect;
import cn.lianshen.approval.catalogue.Cooperation.Consulted;
import cn.lianshen.approval.catalogue.Cooperation.Told;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.routing.domain.Participation.When;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is asked, who registers, and who hears of it. What the county says of a bureau in a matter
 * takes the place of what holds everywhere.
 */
record BureauFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        var general = words.catalogue().cooperation();
        var asked =
                general.consultations().stream()
                        .filter(row -> !row.bureau().equals(county.lead().bureau()))
                        .flatMap(row -> asked(row, left(row, county), true));
        var told =
                general.informed().stream()
                        .filter(row -> !row.bureau().equals(county.lead().bureau()))
                        .flatMap(row -> told(row, left(row, county), true));
        return Stream.of(
                        county.consultations().stream()
                                .flatMap(row -> asked(row, row.matters(), false)),
                        asked,
                        county.registrars().stream().map(this::registrar),
                        Stream.of(pilot(county.institutionPilot())),
                        county.informed().stream().flatMap(row -> told(row, row.matters(), false)),
                        told)
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<CountyFact> asked(Consulted row, Collection<String> matters, boolean general) {
        var values =
                Stream.of(
                                row.aspects().stream().map(this::aspect),
                                words.only("only.matters", words.matters(matters)),
                                words.only("only.kinds", words.kinds(row.kinds())))
                        .flatMap(Function.identity());
        var ground = new Ground(row.confirm(), general, row.note(), row.source(), row.confidence());
        var name = words.text("asked." + row.kind(), words.bureau(row.bureau()));
        return matters.isEmpty()
                ? Stream.empty()
                : Stream.of(words.fact(name, values.toList(), ground));
    }

    private String aspect(AskedAspect row) {
        boolean english = words.locale().getLanguage().equals("en");
        return in(row.when(), english ? row.nameEn() : row.name());
    }

    private Stream<CountyFact> told(Told row, Collection<String> matters, boolean general) {
        var heard =
                words.only("only.matters", words.matters(matters)).map(it -> in(row.when(), it));
        var ground = new Ground(row.confirm(), general, row.note(), row.source(), row.confidence());
        var name = words.text("told", words.bureau(row.bureau()));
        return matters.isEmpty()
                ? Stream.empty()
                : Stream.of(words.fact(name, heard.toList(), ground));
    }

    private CountyFact registrar(Profile.Registrar row) {
        var which =
                row.institutionsOnly()
                        ? "registrar.institutions"
                        : row.byDefault() ? "registrar.default" : "registrar.other";
        return words.fact(
                words.text("registrar." + row.classification()),
                List.of(words.text(which, words.bureau(row.bureau()))),
                Ground.of(false, null, row.source(), row.confidence()));
    }

    private CountyFact pilot(Profile.InstitutionPilot row) {
        return words.fact(
                words.text("pilot"),
                List.of(words.text("pilot." + row.value())),
                Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }

    private String in(When when, String what) {
        return when == When.ALWAYS ? what : words.text("when", what, words.text("when." + when));
    }

    private List<String> left(Consulted row, Profile county) {
        var own =
                county.consultations().stream()
                        .filter(it -> it.bureau().equals(row.bureau()))
                        .flatMap(it -> it.matters().stream());
        return new Matters(words.catalogue()).without(row.matters(), own.toList());
    }

    private List<String> left(Told row, Profile county) {
        var own =
                county.informed().stream()
                        .filter(it -> it.bureau().equals(row.bureau()))
                        .flatMap(it -> it.matters().stream());
        return new Matters(words.catalogue()).without(row.matters(), own.toList());
    }
}

package cn.lianshen.approval.county;

import cn.lianshen.approval.catalogue.ProcedurePartRow;
import cn.lianshen.approval.catalogue.Profile;
import cn.lianshen.approval.routing.domain.ProcedurePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which parts a procedure has here, and what must be there before a decision. */
record ProcedureFacts(CountyWords words) {

    List<CountyFact> of(Profile county) {
        var facts = new ArrayList<CountyFact>();
        var none = new ArrayList<String>();
        for (var part : ProcedurePart.values()) {
            var said = part(part, county);
            if (said.isEmpty()) {
                none.add(words.text("part." + part));
            }
            facts.addAll(said);
        }
        if (!none.isEmpty()) {
            facts.add(words.fact(words.text("procedure.none"), none, Ground.FOLLOWS));
        }
        settings(county).forEach(facts::add);
        return facts;
    }

    private List<CountyFact> part(ProcedurePart part, Profile county) {
        var own = county.procedure().stream().filter(row -> row.part() == part).toList();
        var said = own.stream().flatMap(row -> row.matters().stream()).toList();
        var general = words.catalogue().procedure().stream().filter(row -> row.part() == part);
        return Stream.concat(
                        own.stream().map(this::own), general.flatMap(row -> general(row, said)))
                .toList();
    }

    private CountyFact own(Profile.ProcedureSetting row) {
        return words.fact(
                words.text("part." + row.part()),
                values(row.holds(), row.matters(), false),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private Stream<CountyFact> general(ProcedurePartRow row, Collection<String> said) {
        var left = new Matters(words.catalogue()).without(row.matters(), said);
        var ground = Ground.general(false, row.note(), row.source(), row.confidence());
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.fact(
                                words.text("part." + row.part()),
                                values(row.holds(), left, row.degreeOnly()),
                                ground));
    }

    private List<String> values(boolean holds, Collection<String> matters, boolean degreeOnly) {
        var key = holds ? "only.matters" : "procedure.not";
        return Stream.concat(
                        words.only(key, words.matters(matters)),
                        degreeOnly ? Stream.of(words.text("procedure.degree")) : Stream.empty())
                .toList();
    }

    private Stream<CountyFact> settings(Profile county) {
        return Stream.of(
                        Stream.of(publicity(county.publicity()), records(county.recordsRequired())),
                        Stream.ofNullable(county.tolerance()).map(this::tolerance),
                        county.inspections().stream().map(this::inspection))
                .flatMap(Function.identity());
    }

    private CountyFact publicity(Profile.Publicity row) {
        var text =
                row.workingDays() == 0
                        ? words.text("publicity.none")
                        : words.text("limit.WORKING_DAY", row.workingDays());
        return words.fact(
                words.text("publicity"),
                List.of(text),
                Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }

    private CountyFact records(Profile.RecordsRequired row) {
        return words.fact(
                words.text("records"),
                List.of(words.text("records." + row.value())),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }

    private CountyFact tolerance(Profile.Tolerance row) {
        return words.fact(
                words.text("tolerance"),
                List.of(words.text("tolerance." + row.lapse())),
                Ground.of(row.confirm(), null, row.source(), row.confidence()));
    }

    private CountyFact inspection(Profile.Inspection row) {
        var values =
                Stream.of(
                                Stream.of(words.text("inspection.age", row.maxAgeDays())),
                                words.only("only.matters", words.matters(row.matters())),
                                words.only("only.kinds", words.kinds(row.kinds())))
                        .flatMap(Function.identity());
        return words.fact(
                words.text("inspection", words.bureau(row.bureau())),
                values.toList(),
                Ground.of(row.confirm(), row.note(), row.source(), row.confidence()));
    }
}

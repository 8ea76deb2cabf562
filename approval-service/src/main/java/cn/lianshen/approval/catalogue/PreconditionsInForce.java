package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.catalogue.Profile.Inspection;
import cn.lianshen.approval.routing.domain.Nature;
import cn.lianshen.approval.routing.domain.PreconditionRules;
import cn.lianshen.approval.routing.domain.ProposedSchool;
import cn.lianshen.approval.routing.domain.Readiness;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The preconditions of an application: the law's and the place's rows, judged on told facts. */
public final class PreconditionsInForce {
    /** What the code of another bureau's inspection begins with. */
    public static final String INSPECTION = "INSPECTION-";

    private final Catalogue catalogue;

    PreconditionsInForce(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, the rows first, then the county's inspections. */
    public List<PreconditionFinding> of(ProposedSchool school, Readiness ready, LocalDate on) {
        return Stream.concat(
                        rows(school, ready).map(row -> finding(row, ready, on)),
                        inspections(school).map(row -> finding(row, ready, on)))
                .toList();
    }

    /**
     * Those that are not met, in the order of the rows. A supervision is never refused for what it
     * is to look at.
     */
    public List<RoutingRefusal> refusals(ProposedSchool school, Readiness ready, LocalDate on) {
        return catalogue.nature(school.item(), school.change()) == Nature.SUPERVISION
                ? List.of()
                : of(school, ready, on).stream()
                        .filter(PreconditionFinding::refuses)
                        .map(one -> new RoutingRefusal(one.rule(), one.field(), one.source()))
                        .toList();
    }

    /** Whoever tells of an approval of preparation comes after it, whatever way in is named. */
    private Stream<Precondition> rows(ProposedSchool school, Readiness ready) {
        var prepared = ready.preparedOn() != null;
        return catalogue
                .preconditions(
                        school.region(),
                        school.item(),
                        school.change(),
                        prepared ? EntryMode.AFTER_PREPARATION.code() : school.entryMode(),
                        catalogue.kind(school.kind()),
                        school.classification())
                .stream();
    }

    private Stream<Inspection> inspections(ProposedSchool school) {
        return catalogue.profile(school.region()).inspections().stream()
                .filter(row -> Catalogue.isOf(row.matters(), school.item(), school.change()))
                .filter(row -> row.kinds() == null || row.kinds().contains(school.kind()));
    }

    private static PreconditionFinding finding(Precondition row, Readiness ready, LocalDate on) {
        return PreconditionRules.of(row.code())
                .map(
                        rule ->
                                new PreconditionFinding(
                                        row.code(),
                                        row.kind(),
                                        rule.rule(),
                                        rule.field(),
                                        rule.met().apply(ready, on).answer(),
                                        null,
                                        row.source()))
                .orElse(
                        new PreconditionFinding(
                                row.code(), row.kind(), row.code(), "", null, null, row.source()));
    }

    private static PreconditionFinding finding(Inspection row, Readiness ready, LocalDate on) {
        var code = INSPECTION + row.bureau();
        return new PreconditionFinding(
                code,
                Precondition.Kind.BLOCK,
                code,
                "inspections",
                ready.inspected(row.bureau(), on, row.maxAgeDays()),
                ready.lastPassed(row.bureau())
                        .map(result -> result.lastDay(row.maxAgeDays()))
                        .orElse(null),
                row.source());
    }
}

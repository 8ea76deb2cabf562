package cn.lianshen.approval.catalogue;

import static java.util.stream.Collectors.toMap;

import cn.lianshen.approval.routing.domain.County;
import cn.lianshen.approval.routing.domain.County.AspectRule;
import cn.lianshen.approval.routing.domain.County.RegistrarRule;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.RuleRow;
import cn.lianshen.approval.routing.domain.SchoolKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts the catalogue down to what the routing domain needs to know. */
public final class RoutingTables {

    private RoutingTables() {}

    public static Router router(Catalogue catalogue) {
        return new Router(
                byCode(catalogue.rules().all(), RoutingTables::row, RuleRow::code),
                byCode(catalogue.kinds().all(), RoutingTables::kind, SchoolKind::code),
                byCode(catalogue.profiles().all(), RoutingTables::county, County::region));
    }

    private static <R, D> Map<String, D> byCode(
            Collection<R> rows, Function<R, D> cut, Function<D, String> code) {
        return rows.stream().map(cut).collect(toMap(code, domain -> domain));
    }

    private static RuleRow row(Rule rule) {
        return new RuleRow(
                rule.code(), rule.region(), rule.validFrom(), rule.validTo(), rule.source());
    }

    private static SchoolKind kind(Kind kind) {
        return new SchoolKind(
                kind.code(),
                Set.copyOf(kind.stages()),
                kind.holdsCompulsoryRules(),
                kind.subjectTraining(),
                kind.outOfScope());
    }

    private static County county(Profile profile) {
        return new County(
                profile.region(),
                profile.lead().bureau(),
                profile.lead().issuing(),
                profile.institutionPilot().value(),
                Set.copyOf(profile.offered()),
                aspects(profile),
                profile.registrars().stream().map(RoutingTables::registrar).toList());
    }

    private static List<AspectRule> aspects(Profile profile) {
        return profile.consultations().stream().flatMap(RoutingTables::aspects).toList();
    }

    private static Stream<AspectRule> aspects(Profile.Consulted asked) {
        return asked.aspects().stream()
                .map(a -> new AspectRule(asked.item(), asked.bureau(), a.aspect(), a.when()));
    }

    private static RegistrarRule registrar(Profile.Registrar way) {
        return new RegistrarRule(
                way.rule(),
                way.classification(),
                way.bureau(),
                way.byDefault(),
                way.institutionsOnly());
    }
}

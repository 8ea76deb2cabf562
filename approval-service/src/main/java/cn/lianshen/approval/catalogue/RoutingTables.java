package cn.lianshen.approval.catalogue;

import static java.util.stream.Collectors.toMap;

import cn.lianshen.approval.routing.domain.County;
import cn.lianshen.approval.routing.domain.County.RegistrarRule;
import cn.lianshen.approval.routing.domain.Law;
import cn.lianshen.approval.routing.domain.Matter;
import cn.lianshen.approval.routing.domain.ProcedureRule;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.RuleRow;
import cn.lianshen.approval.routing.domain.SchoolKind;
import cn.lianshen.approval.routing.domain.StopRulesInForce;
import cn.lianshen.approval.routing.domain.Verdict;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cuts the catalogue down to what the routing domain needs to know. */
public final class RoutingTables {

    private RoutingTables() {}

    public static Router router(Catalogue catalogue) {
        return new Router(
                law(catalogue),
                byCode(catalogue.profiles().all(), RoutingTables::county, County::region));
    }

    public static StopRulesInForce stopRules(Catalogue catalogue) {
        return new StopRulesInForce(rules(catalogue), kinds(catalogue));
    }

    private static Map<String, RuleRow> rules(Catalogue catalogue) {
        return byCode(catalogue.rules().all(), RoutingTables::row, RuleRow::code);
    }

    private static Map<String, SchoolKind> kinds(Catalogue catalogue) {
        return byCode(catalogue.kinds().all(), Kind::toDomain, SchoolKind::code);
    }

    private static Law law(Catalogue catalogue) {
        return new Law(
                rules(catalogue),
                kinds(catalogue),
                byCode(new MatterRows(catalogue).all(), row -> row, Matter::code),
                Participations.of(catalogue.cooperation()),
                catalogue.procedure().stream().map(RoutingTables::rule).toList());
    }

    private static <R, D> Map<String, D> byCode(
            Collection<R> rows, Function<R, D> cut, Function<D, String> code) {
        return rows.stream().map(cut).collect(toMap(code, domain -> domain));
    }

    private static RuleRow row(Rule rule) {
        return new RuleRow(
                rule.code(),
                rule.region(),
                rule.validFrom(),
                rule.validTo(),
                rule.source(),
                verdict(rule));
    }

    private static Verdict verdict(Rule rule) {
        if (rule.effect() == null) {
            return Verdict.REFUSAL;
        }
        Set<String> noted = rule.notedIn() == null ? Set.of() : Set.copyOf(rule.notedIn());
        return new Verdict(rule.effect(), rule.reachEffect(), noted);
    }

    private static ProcedureRule rule(ProcedurePartRow row) {
        return new ProcedureRule(
                row.part(), Set.copyOf(row.matters()), row.degreeOnly(), row.holds());
    }

    private static ProcedureRule rule(Profile.ProcedureSetting row) {
        return new ProcedureRule(row.part(), Set.copyOf(row.matters()), false, row.holds());
    }

    private static County county(Profile profile) {
        return new County(
                profile.region(),
                profile.lead().bureau(),
                profile.lead().issuing(),
                profile.institutionPilot().value(),
                profile.offered().stream()
                        .flatMap(row -> row.matters().stream())
                        .collect(Collectors.toSet()),
                profile.recognised().stream()
                        .collect(toMap(Profile.Recognised::kind, row -> Set.copyOf(row.matters()))),
                Participations.of(profile),
                profile.registrars().stream().map(RoutingTables::registrar).toList(),
                profile.procedure().stream().map(RoutingTables::rule).toList(),
                profile.publicity().workingDays());
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

package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.County.AspectRule;
import cn.lianshen.approval.routing.domain.Route.Consultation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a proposed school with its route, or with every rule against it. */
public final class Router {

    private static final String NOT_OFFERED = "RT12";

    private final Map<String, RuleRow> rules;
    private final Map<String, SchoolKind> kinds;
    private final Map<String, County> counties;

    /**
     * Each map is keyed by the code of its values.
     *
     * @throws IllegalArgumentException if a rule of {@link StopRules#ALL} has no row
     */
    public Router(
            Map<String, RuleRow> rules,
            Map<String, SchoolKind> kinds,
            Map<String, County> counties) {
        this.rules = Map.copyOf(rules);
        this.kinds = Map.copyOf(kinds);
        this.counties = Map.copyOf(counties);
        StopRules.ALL.forEach(rule -> known(this.rules, rule.code()));
    }

    /**
     * Checks scope, stop rules and registrar, and draws the route if nothing speaks against it.
     *
     * @param on the day whose law holds
     * @throws IllegalArgumentException if the kind or the county is not among those given
     */
    public Routing route(ProposedSchool school, LocalDate on) {
        County county = known(counties, school.region());
        SchoolKind kind = known(kinds, school.kind());
        RegistrarChoice choice = RegistrarChoice.of(county, school);
        List<RoutingRefusal> refusals =
                Stream.of(
                                scope(county, school, kind),
                                forbidden(school, kind, on),
                                against(choice).stream())
                        .flatMap(found -> found)
                        .toList();
        String registrar = choice.registrar();
        return refusals.isEmpty() && registrar != null
                ? new Routing.Routed(route(school, county, registrar))
                : new Routing.Refused(refusals);
    }

    private Stream<RoutingRefusal> scope(County county, ProposedSchool school, SchoolKind kind) {
        Stream<RoutingRefusal> item =
                county.items().contains(school.item())
                        ? Stream.empty()
                        : Stream.of(refusal(NOT_OFFERED, "item"));
        return Stream.concat(
                item, Optional.ofNullable(kind.outOfScope()).stream().map(r -> refusal(r, "kind")));
    }

    private Stream<RoutingRefusal> forbidden(ProposedSchool school, SchoolKind kind, LocalDate on) {
        return StopRules.ALL.stream()
                .filter(rule -> known(rules, rule.code()).holds(school.region(), on))
                .filter(rule -> rule.hits().test(school, kind))
                .map(rule -> refusal(rule.code(), rule.field()));
    }

    private Optional<RoutingRefusal> against(RegistrarChoice choice) {
        return choice.registrar() == null
                ? Optional.of(refusal(choice.rule(), "registrar"))
                : Optional.empty();
    }

    private RoutingRefusal refusal(String rule, String field) {
        return new RoutingRefusal(rule, field, known(rules, rule).source());
    }

    private static Route route(ProposedSchool school, County county, String registrar) {
        List<Consultation> consultations = consultations(school, county);
        return new Route(
                county.lead(),
                consultations,
                county.issuing(),
                registrar,
                Steps.of(county, consultations, registrar));
    }

    private static List<Consultation> consultations(ProposedSchool school, County county) {
        List<AspectRule> asked =
                county.aspects().stream().filter(rule -> rule.asks(school)).toList();
        return asked.stream()
                .map(AspectRule::bureau)
                .distinct()
                .map(bureau -> new Consultation(bureau, aspects(bureau, asked)))
                .toList();
    }

    private static List<String> aspects(String bureau, List<AspectRule> asked) {
        return asked.stream()
                .filter(rule -> rule.bureau().equals(bureau))
                .map(AspectRule::aspect)
                .toList();
    }

    private static <T> T known(Map<String, T> all, String code) {
        T found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("not in the catalogue: " + code);
        }
        return found;
    }
}

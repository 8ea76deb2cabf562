package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers a proposed school with its route, or with every rule against it. */
public final class Router {

    private static final String NOT_OFFERED = "RT12";
    private static final String WHICH_CHANGE = "RT14";
    private static final String LICENCE_RAN_OUT = "RT15";
    private static final Set<String> NEED_A_LICENCE = Set.of("PS03", "PS04", "PS05");

    private final Law law;
    private final Map<String, County> counties;
    private final StopRulesInForce stopRules;

    /**
     * Counties by region.
     *
     * @throws IllegalArgumentException if a rule of {@link StopRules#ALL} has no row
     */
    public Router(Law law, Map<String, County> counties) {
        this.law = law;
        this.counties = Map.copyOf(counties);
        this.stopRules = new StopRulesInForce(law.rules(), law.kinds());
    }

    /**
     * Checks scope, stop rules and registrar, and draws the route if nothing speaks against it.
     *
     * @param on the day whose law holds
     * @throws IllegalArgumentException if the kind or the county is not among those given
     */
    public Routing route(ProposedSchool school, LocalDate on) {
        County county = known(counties, school.region());
        SchoolKind kind = known(law.kinds(), school.kind());
        Matter matter = law.matters().get(Matter.code(school.item(), school.change()));
        if (matter == null || !matter.item().equals(school.item())) {
            return new Routing.Refused(List.of(refusal(WHICH_CHANGE, "change")));
        }
        RegistrarChoice choice = RegistrarChoice.of(county, school, matter);
        List<RoutingRefusal> refusals =
                Stream.of(
                                scope(county, matter, kind),
                                expired(school, on),
                                forbidden(school, on),
                                against(choice).stream())
                        .flatMap(found -> found)
                        .toList();
        String registrar = choice.registrar();
        return refusals.isEmpty() && registrar != null
                ? new Routing.Routed(route(school, kind, matter, registrar))
                : new Routing.Refused(refusals);
    }

    private Stream<RoutingRefusal> scope(County county, Matter matter, SchoolKind kind) {
        String field = matter.code().equals(matter.item()) ? "item" : "change";
        Stream<RoutingRefusal> item =
                county.offers(matter) ? Stream.empty() : Stream.of(refusal(NOT_OFFERED, field));
        Stream<RoutingRefusal> body =
                county.recognises(kind, matter)
                        ? Stream.empty()
                        : Optional.ofNullable(kind.outOfScope()).stream()
                                .map(rule -> refusal(rule, "kind"));
        return Stream.concat(item, body);
    }

    private Stream<RoutingRefusal> expired(ProposedSchool school, LocalDate on) {
        LocalDate until = school.existing().licenceUntil();
        return until != null && on.isAfter(until) && NEED_A_LICENCE.contains(school.item())
                ? Stream.of(refusal(LICENCE_RAN_OUT, "existing.licenceUntil"))
                : Stream.empty();
    }

    private Stream<RoutingRefusal> forbidden(ProposedSchool school, LocalDate on) {
        return stopRules.hits(school, on).stream().filter(StopHit::blocks).map(StopHit::refusal);
    }

    private Optional<RoutingRefusal> against(RegistrarChoice choice) {
        return choice.registrar() == null
                ? Optional.of(refusal(choice.rule(), choice.field()))
                : Optional.empty();
    }

    private RoutingRefusal refusal(String rule, String field) {
        return new RoutingRefusal(rule, field, known(law.rules(), rule).source());
    }

    private Route route(ProposedSchool school, SchoolKind kind, Matter asked, String registrar) {
        County county = known(counties, school.region());
        boolean recognised = county.recognises(kind, asked);
        Matter matter = recognised ? asked.recognised() : asked;
        List<Registration> acts = Registrations.of(matter, school, county, registrar);
        Procedure procedure =
                new Procedures(law.procedure(), county, matter, kind).of(school.entryMode());
        Participants who =
                new Participants(
                        law.participations(),
                        county,
                        matter,
                        school,
                        kind,
                        recognised ? Set.of() : registrars(registrar, acts),
                        procedure.materials());
        return new Route(
                county.lead(),
                who.consultations(),
                county.issuing(),
                matter.result(),
                acts,
                who.suppliers(),
                who.informed(),
                procedure,
                Steps.of(who, procedure, matter, acts));
    }

    private static Set<String> registrars(String registrar, List<Registration> acts) {
        return Stream.concat(Stream.of(registrar), acts.stream().map(Registration::bureau))
                .collect(Collectors.toSet());
    }

    private static <T> T known(Map<String, T> all, String code) {
        T found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("not in the catalogue: " + code);
        }
        return found;
    }
}

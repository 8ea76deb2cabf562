package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Classification.FOR_PROFIT;
import static cn.lianshen.approval.routing.domain.Classification.NON_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.routing.domain.County.RegistrarRule;
import cn.lianshen.approval.routing.domain.Route.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked, who decides, who registers, and in which order. */
class RouteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void education_leads_in_cangnan_and_three_bureaus_review_side_by_side() {
        Route route = routed(Schools.kindergarten());
        assertThat(route.lead()).isEqualTo("EDU");
        assertThat(route.issuing()).isEqualTo("EDU");
        assertThat(asked(route))
                .containsExactly(
                        "SCJG [NAME, FOOD_LICENCE]",
                        "MZ [NAME, REGISTRABILITY]",
                        "BB [INSTITUTION_ROUTE]");
    }

    @Test
    void market_supervision_is_asked_whether_a_for_profit_school_can_be_registered() {
        assertThat(asked(routed(Schools.of("KG", FOR_PROFIT))))
                .contains("SCJG [NAME, FOOD_LICENCE, REGISTRABILITY]", "MZ [NAME]");
    }

    @Test
    void the_licence_comes_before_the_legal_person() {
        assertThat(routed(Schools.kindergarten()).steps())
                .extracting(step -> step.id() + " by " + step.bureau() + " after " + step.after())
                .containsExactly(
                        "filed by EDU after []",
                        "accepted by EDU after [filed]",
                        "pre-review:SCJG by SCJG after [accepted]",
                        "pre-review:MZ by MZ after [accepted]",
                        "pre-review:BB by BB after [accepted]",
                        "site-inspection by EDU after [accepted]",
                        "legality-review by EDU after [pre-review:SCJG, pre-review:MZ,"
                                + " pre-review:BB, site-inspection]",
                        "decision by EDU after [legality-review]",
                        "licence by EDU after [decision]",
                        "delivery by EDU after [licence]",
                        "registration by MZ after [licence]",
                        "informing:SW by SW after [delivery, registration]",
                        "informing:ZFJD by ZFJD after [delivery, registration]",
                        "archive by EDU after [informing:SW, informing:ZFJD]");
    }

    @Test
    void every_step_comes_after_those_that_it_waits_for() {
        List<String> done = new ArrayList<>();
        for (Step step : routed(Schools.of("KG", FOR_PROFIT)).steps()) {
            assertThat(done).containsAll(step.after());
            done.add(step.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NON_PROFIT, , MZ",
        "NON_PROFIT, MZ, MZ",
        "NON_PROFIT, BB, BB",
        "FOR_PROFIT, , SCJG"
    })
    void the_classification_and_the_choice_give_the_registrar(
            Classification classification, String choice, String registrar) {
        Schools school = Schools.of("KG", classification);
        Route route = routed(choice == null ? school : school.at(choice));
        assertThat(route.registrar()).isEqualTo(registrar);
    }

    @ParameterizedTest
    @CsvSource({
        "NON_PROFIT, SCJG, RT01",
        "NON_PROFIT, EDU, RT01",
        "FOR_PROFIT, MZ, RT03",
        "FOR_PROFIT, BB, RT03"
    })
    void another_registrar_is_refused(Classification classification, String choice, String rule) {
        assertThat(
                        refused(
                                Schools.ROUTER.route(
                                        Schools.of("KG", classification).at(choice).proposed(),
                                        TODAY)))
                .containsExactly(rule + " registrar");
    }

    @Test
    void the_institution_route_needs_state_assets_or_a_pilot() {
        Schools school = Schools.kindergarten().at("BB");
        Router plain = router(county(false));
        assertThat(refused(plain.route(school.proposed(), TODAY)))
                .containsExactly("RT02 registrar");
        assertThat(registrar(plain.route(school.onStateAssets().proposed(), TODAY)))
                .isEqualTo("BB");
        assertThat(registrar(router(county(true)).route(school.proposed(), TODAY))).isEqualTo("BB");
    }

    @Test
    void without_consultations_the_decision_follows_acceptance() {
        Schools school = Schools.kindergarten();
        assertThat(steps(router(county(true)).route(school.proposed(), TODAY)))
                .filteredOn(step -> step.id().equals("decision"))
                .singleElement()
                .extracting(Step::after)
                .isEqualTo(List.of("accepted"));
    }

    @Test
    void an_item_that_the_county_does_not_offer_is_refused() {
        Schools school = Schools.kindergarten().item("PS01");
        assertThat(refused(router(county(true)).route(school.proposed(), TODAY)))
                .containsExactly("RT12 item");
    }

    @Test
    void a_change_must_tell_which_one() {
        Schools school = Schools.kindergarten().item("PS05");
        assertThat(refused(Schools.ROUTER.route(school.proposed(), TODAY)))
                .containsExactly("RT14 change");
    }

    @ParameterizedTest
    @CsvSource({"TUO, RT06", "CARE, RT11"})
    void a_kind_that_is_not_licensed_is_refused(String kind, String rule) {
        Schools school = Schools.of(kind, NON_PROFIT);
        assertThat(refused(Schools.ROUTER.route(school.proposed(), TODAY)))
                .containsExactly(rule + " kind");
    }

    private static Route routed(Schools school) {
        return ((Routing.Routed) Schools.ROUTER.route(school.proposed(), TODAY)).route();
    }

    private static List<String> refused(Routing routing) {
        return ((Routing.Refused) routing)
                .refusals().stream().map(r -> r.rule() + " " + r.field()).toList();
    }

    private static @Nullable String registrar(Routing routing) {
        return ((Routing.Routed) routing).route().registrar();
    }

    private static List<Step> steps(Routing routing) {
        return ((Routing.Routed) routing).route().steps();
    }

    private static List<String> asked(Route route) {
        return route.consultations().stream()
                .map(asked -> asked.bureau() + " " + asked.aspectCodes())
                .toList();
    }

    private static County county(boolean pilot) {
        return new County(
                "330327",
                "XZSP",
                "XZSP",
                pilot,
                Set.of("PS02"),
                Map.of(),
                List.of(),
                List.of(
                        new RegistrarRule("RT01", NON_PROFIT, "MZ", true, false),
                        new RegistrarRule("RT02", NON_PROFIT, "BB", false, true),
                        new RegistrarRule("RT03", FOR_PROFIT, "SCJG", true, false)),
                List.of(),
                0);
    }

    private static Router router(County county) {
        Map<String, RuleRow> rules =
                Stream.concat(
                                StopRules.ALL.stream().map(StopRule::code),
                                Stream.of("RT01", "RT02", "RT03", "RT12"))
                        .collect(
                                Collectors.toMap(
                                        code -> code,
                                        code -> new RuleRow(code, "CN", null, null, "law")));
        SchoolKind kindergarten =
                new SchoolKind("KG", Set.of(Stage.PRESCHOOL), false, false, false, null);
        Map<String, Matter> matters =
                Stream.of("PS01", "PS02")
                        .collect(Collectors.toMap(code -> code, RouteTest::founding));
        Law law = new Law(rules, Map.of("KG", kindergarten), matters, List.of(), List.of());
        return new Router(law, Map.of("330327", county));
    }

    private static Matter founding(String code) {
        return new Matter(
                code,
                code,
                Nature.LICENCE,
                Result.LICENCE,
                List.of(RegistrationAct.CREATE),
                List.of());
    }
}

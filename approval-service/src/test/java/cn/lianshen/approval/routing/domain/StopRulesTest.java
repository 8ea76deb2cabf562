package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Classification.FOR_PROFIT;
import static cn.lianshen.approval.routing.domain.Classification.NON_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule hits what it forbids, from its first day on, and lets its neighbours pass. */
class StopRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<Arguments> forbidden() {
        Schools kindergarten = Schools.kindergarten();
        Schools company = Schools.of("KG", FOR_PROFIT);
        return Stream.of(
                hit("FB01", "classification", Schools.of("PRI", FOR_PROFIT), "2017-09-01"),
                hit("FB01", "classification", Schools.of("TWELVE", FOR_PROFIT), "2017-09-01"),
                hit("FB01", "classification", Schools.of("SPE", FOR_PROFIT), "2017-09-01"),
                hit("FB03", "kind", Schools.of("TRS", NON_PROFIT), "2021-07-24"),
                hit("FB05", "school.pupils", tutors(Pupils.SENIOR), "2021-07-24"),
                hit("FB05", "school.pupils", artists(Pupils.PRESCHOOL), "2021-07-24"),
                hit("FB06", "founder.foreignControlled", foreignPrimary(), "2021-09-01"),
                hit(
                        "FB07",
                        "founder.publicSchool",
                        kindergarten.with(PublicSchool.COMPULSORY),
                        "2021-09-01"),
                hit(
                        "FB07",
                        "founder.publicSchool",
                        kindergarten.with(PublicSchool.STAGE_UNTOLD),
                        "2021-09-01"),
                hit("FB08", "founder.publicSchool", company.with(PublicSchool.OTHER), "2021-09-01"),
                hit(
                        "FB08",
                        "founder.publicSchool",
                        company.with(PublicSchool.VOCATIONAL),
                        "2021-09-01"),
                hit("FB12", "school.stateAssetPercent", company.onStateAssets(), "2025-06-01"),
                hit("FB12", "school.stateAssetPercent", company.onDonations(), "2025-06-01"),
                hit(
                        "FB13",
                        "founder.publicSchool",
                        company.with(PublicSchool.KINDERGARTEN),
                        "2025-06-01"));
    }

    static Stream<Schools> allowed() {
        Schools kindergarten = Schools.kindergarten();
        Schools vocational = Schools.of("VOC", FOR_PROFIT);
        return Stream.of(
                kindergarten,
                Schools.of("KG", FOR_PROFIT),
                Schools.of("PRI", NON_PROFIT),
                Schools.of("SEN", FOR_PROFIT),
                artists(Pupils.COMPULSORY),
                tutors(Pupils.ADULT),
                kindergarten.ofForeigners(),
                kindergarten.with(PublicSchool.OTHER),
                kindergarten.onStateAssets(),
                vocational.with(PublicSchool.VOCATIONAL),
                Schools.of("SEN", FOR_PROFIT).onStateAssets());
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void a_rule_stops_from_its_first_day_on(
            String rule, String field, Schools school, LocalDate first) {
        assertThat(refusals(school, first)).contains(rule + " " + field);
        assertThat(refusals(school, TODAY)).contains(rule + " " + field);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void a_rule_does_not_stop_on_the_day_before(
            String rule, String field, Schools school, LocalDate first) {
        assertThat(refusals(school, first.minusDays(1))).doesNotContain(rule + " " + field);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void what_no_rule_forbids_passes(Schools school) {
        assertThat(refusals(school, TODAY)).isEmpty();
    }

    @Test
    void military_and_police_education_was_never_open() {
        Schools school = Schools.of("VOC", NON_PROFIT).military(true);
        assertThat(refusals(school, LocalDate.of(2019, 1, 1)))
                .containsExactly("FB10 school.militaryPoliceOrPolitical");
    }

    @Test
    void every_reason_is_told_at_once() {
        Schools school = Schools.of("PRI", FOR_PROFIT).ofForeigners().military(true);
        assertThat(refusals(school, TODAY))
                .containsExactly(
                        "FB01 classification",
                        "FB06 founder.foreignControlled",
                        "FB10 school.militaryPoliceOrPolitical");
    }

    @Test
    void every_refusal_names_its_source() {
        Routing routing = Schools.ROUTER.route(Schools.of("PRI", FOR_PROFIT).proposed(), TODAY);
        assertThat(routing)
                .isEqualTo(
                        new Routing.Refused(
                                List.of(
                                        new RoutingRefusal(
                                                "FB01", "classification", "民办教育促进法第十九条"))));
    }

    @Test
    void a_regional_rule_holds_in_its_region_and_below_only() {
        LocalDate first = LocalDate.of(2022, 12, 30);
        RuleRow district = new RuleRow("FB02", "410503", first, null, "plan");
        RuleRow city = new RuleRow("FB02", "410500", first, first, "plan");
        assertThat(district.holds("410503", first)).isTrue();
        assertThat(district.holds("330327", first)).isFalse();
        assertThat(city.holds("410503", first)).isTrue();
        assertThat(city.holds("410503", first.plusDays(1))).isFalse();
        assertThat(city.holds("410600", first)).isFalse();
    }

    @Test
    void new_compulsory_schools_are_stopped_by_kind_and_item() {
        StopRule rule = StopRules.NEW_COMPULSORY_STOPPED;
        SchoolKind primary = new SchoolKind("PRI", Set.of(Stage.PRIMARY), true, false, null);
        Schools school = Schools.of("PRI", NON_PROFIT);
        assertThat(rule.hits().test(school.proposed(), primary)).isTrue();
        assertThat(rule.hits().test(school.item("PS06").proposed(), primary)).isFalse();
    }

    private static List<String> refusals(Schools school, LocalDate on) {
        return switch (Schools.ROUTER.route(school.proposed(), on)) {
            case Routing.Routed _ -> List.of();
            case Routing.Refused(List<RoutingRefusal> refusals) ->
                    refusals.stream().map(r -> r.rule() + " " + r.field()).toList();
        };
    }

    private static Arguments hit(String rule, String field, Schools school, String first) {
        return Arguments.of(rule, field, school, first);
    }

    private static Schools tutors(Pupils whom) {
        return Schools.of("TRS", NON_PROFIT).teaching(whom);
    }

    private static Schools artists(Pupils whom) {
        return Schools.of("TRN", NON_PROFIT).teaching(whom);
    }

    private static Schools foreignPrimary() {
        return Schools.of("PRI", NON_PROFIT).ofForeigners();
    }
}

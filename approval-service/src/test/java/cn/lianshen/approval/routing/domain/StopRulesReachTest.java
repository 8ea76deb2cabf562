package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Asked.nonProfit;
import static cn.lianshen.approval.routing.domain.Asked.profit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.routing.domain.ProposedSchool.Founder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no rule forbids in words is looked at by an officer; what decides nothing is only noted. */
class StopRulesReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BEIGUAN_STOPS = LocalDate.of(2022, 12, 30);

    static Stream<Arguments> looked_at() {
        return Stream.of(
                Arguments.of(nonProfit("PS03", "PRI"), "FB02n"),
                Arguments.of(nonProfit("PS03", "PRI").being("KG"), "FB02n"),
                Arguments.of(nonProfit("PS05b", "PRI"), "FB02n"),
                Arguments.of(nonProfit("PS05b", "PRI").being("KG"), "FB02n"),
                Arguments.of(nonProfit("PS05b", "KG"), "FB02n"),
                Arguments.of(nonProfit("PS05c", "COMP").being("SEN"), "FB02n"),
                Arguments.of(nonProfit("PS03", "TRS"), "FB03"),
                Arguments.of(nonProfit("PS05c", "TRS").being("TRN"), "FB03"),
                Arguments.of(nonProfit("PS03", "TRN").teaching(Pupils.PRESCHOOL), "FB05"),
                Arguments.of(nonProfit("PS04", "PRI").onStateAssets(), "FB09"),
                Arguments.of(nonProfit("PS05e", "PRI"), "FB11"),
                Arguments.of(nonProfit("PS05e", "KG"), "FB11"),
                Arguments.of(profit("PS02", "KG").telling("listedCompany"), "FB14"));
    }

    static Stream<Arguments> noted() {
        Founder foreign = new Founder(true, PublicSchool.NONE);
        return Stream.of(
                Arguments.of(profit("PS06", "TRS"), "FB04 SUPERVISION classification"),
                Arguments.of(profit("PS07", "TRS"), "FB04 SUPERVISION classification"),
                Arguments.of(
                        nonProfit("PS06", "PRI").by(foreign),
                        "FB06 SUPERVISION founder.foreignControlled"),
                Arguments.of(
                        nonProfit("PS05g", "KG").by(PublicSchool.COMPULSORY),
                        "FB07 SUPERVISION founder.publicSchool"),
                Arguments.of(
                        profit("PS07", "KG").onStateAssets(),
                        "FB12 SUPERVISION school.stateAssetPercent"));
    }

    @ParameterizedTest
    @MethodSource("looked_at")
    void an_officer_looks_at_what_only_meets_a_rules_purpose(Asked asked, String rule) {
        assertThat(asked.stops(TODAY))
                .extracting(StopHit::rule, StopHit::effect)
                .containsExactly(tuple(rule, Effect.MANUAL_REVIEW));
    }

    @ParameterizedTest
    @MethodSource("noted")
    void an_ending_or_an_inspection_is_never_refused_for_it(Asked asked, String hit) {
        assertThat(asked.hits(TODAY)).containsExactly(hit);
    }

    @Test
    void a_kindergarten_that_stays_preschool_is_left_alone() {
        assertThat(nonProfit("PS03", "KG").hits(TODAY)).isEmpty();
        assertThat(nonProfit("PS05c", "KG").hits(TODAY)).isEmpty();
        assertThat(nonProfit("PS05b", "KG").being("CARE").hits(TODAY)).isEmpty();
        assertThat(nonProfit("PS05b", "SEN").hits(TODAY)).isEmpty();
        assertThat(nonProfit("PS05b", "SEN").being("JUN").hits(TODAY)).isEmpty();
    }

    @Test
    void a_raised_kindergarten_in_beiguan_is_looked_at_from_the_day_of_the_plan() {
        Asked raised = nonProfit("PS05b", "PRI").in("410503").being("KG");
        assertThat(raised.hits(BEIGUAN_STOPS))
                .containsExactly("FB02 MANUAL_REVIEW kind", "FB02n MANUAL_REVIEW kind");
        assertThat(raised.hits(BEIGUAN_STOPS.minusDays(1)))
                .containsExactly("FB02n MANUAL_REVIEW kind");
        assertThat(raised.hits(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void raising_a_for_profit_kindergarten_to_primary_meets_the_ban_itself() {
        assertThat(profit("PS05b", "PRI").being("KG").hits(TODAY))
                .contains("FB01 BLOCK classification");
    }

    @Test
    void a_stop_of_a_district_holds_there_only() {
        Asked primary = nonProfit("PS02", "PRI");
        assertThat(primary.in("410503").hits(TODAY)).contains("FB02 BLOCK kind");
        assertThat(primary.in("410502").hits(TODAY)).doesNotContain("FB02 BLOCK kind");
    }

    @Test
    void a_rule_of_a_city_holds_for_its_districts_until_its_last_day() {
        RuleRow city = new RuleRow("FB02", "410500", BEIGUAN_STOPS, BEIGUAN_STOPS, "规划");
        assertThat(city.holds("410503", BEIGUAN_STOPS)).isTrue();
        assertThat(city.holds("410503", BEIGUAN_STOPS.plusDays(1))).isFalse();
        assertThat(city.holds("410600", BEIGUAN_STOPS)).isFalse();
    }

    @Test
    void a_rule_without_a_row_is_refused() {
        assertThatThrownBy(() -> new StopRulesInForce(Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not in the catalogue: FB01");
    }

    @Test
    void only_what_blocks_refuses_a_route() {
        Schools primary = Schools.of("PRI", Classification.NON_PROFIT);
        assertThat(Schools.ROUTER.route(primary.proposed(), TODAY))
                .isInstanceOf(Routing.Routed.class);
        assertThat(
                        Schools.ROUTER.route(
                                Schools.of("PRI", Classification.FOR_PROFIT).proposed(), TODAY))
                .isEqualTo(
                        new Routing.Refused(
                                List.of(
                                        new RoutingRefusal(
                                                "FB01", "classification", "民办教育促进法第十九条"))));
    }
}

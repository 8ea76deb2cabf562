package cn.lianshen.approval.routing.domain;

import static cn.lianshen.approval.routing.domain.Asked.nonProfit;
import static cn.lianshen.approval.routing.domain.Asked.profit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.routing.domain.ProposedSchool.Founder;
import cn.lianshen.approval.routing.domain.ProposedSchool.School;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule hits what it forbids, from its first day on, and lets its neighbours pass. */
class StopRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final School DONATED = new School(false, true, false, Set.of());
    private static final School MILITARY = new School(false, false, true, Set.of());
    private static final Founder FOREIGN = new Founder(true, PublicSchool.NONE);

    static Stream<Arguments> hits() {
        Asked company = profit("PS02", "KG");
        return Stream.of(
                hit("FB01 BLOCK classification", profit("PS02", "PRI"), "2017-09-01"),
                hit("FB01 BLOCK classification", profit("PS01", "TWELVE"), "2017-09-01"),
                hit("FB01 BLOCK classification", profit("PS02", "COMP"), "2017-09-01"),
                hit("FB01 BLOCK classification", profit("PS02", "SPE"), "2017-09-01"),
                hit("FB01 BLOCK classification", profit("PS05h", "NINE"), "2017-09-01"),
                hit("FB02 BLOCK kind", nonProfit("PS02", "PRI").in("410503"), "2022-12-30"),
                hit("FB02 BLOCK kind", nonProfit("PS01", "NINE").in("410503"), "2022-12-30"),
                hit("FB02n MANUAL_REVIEW kind", nonProfit("PS02", "PRI"), "2021-01-01"),
                hit("FB03 BLOCK kind", nonProfit("PS02", "TRS"), "2021-07-24"),
                hit("FB04 BLOCK classification", profit("PS05a", "TRS"), "2021-07-24"),
                hit("FB04 BLOCK classification", profit("PS05h", "TRS"), "2021-07-24"),
                hit("FB05 BLOCK school.pupils", tutors(Pupils.SENIOR), "2021-07-24"),
                hit("FB05 BLOCK school.pupils", artists(Pupils.PRESCHOOL), "2021-07-24"),
                hit(
                        "FB06 BLOCK founder.foreignControlled",
                        nonProfit("PS02", "PRI").by(FOREIGN),
                        "2021-09-01"),
                hit(
                        "FB07 BLOCK founder.publicSchool",
                        nonProfit("PS02", "KG").by(PublicSchool.COMPULSORY),
                        "2021-09-01"),
                hit(
                        "FB07 BLOCK founder.publicSchool",
                        nonProfit("PS02", "KG").by(PublicSchool.STAGE_UNTOLD),
                        "2021-09-01"),
                hit(
                        "FB08 BLOCK founder.publicSchool",
                        company.by(PublicSchool.OTHER),
                        "2021-09-01"),
                hit(
                        "FB08 BLOCK founder.publicSchool",
                        company.by(PublicSchool.VOCATIONAL),
                        "2021-09-01"),
                hit(
                        "FB09 BLOCK disclosures.governmentMeans",
                        nonProfit("PS02", "PRI").telling("governmentMeans"),
                        "2021-09-01"),
                hit(
                        "FB11 BLOCK disclosures.takeover",
                        nonProfit("PS05e", "JUN").telling("takeover"),
                        "2021-09-01"),
                hit(
                        "FB11 BLOCK disclosures.takeover",
                        nonProfit("PS05e", "KG").telling("takeover"),
                        "2021-09-01"),
                hit("FB12 BLOCK school.stateAssetPercent", company.onStateAssets(), "2025-06-01"),
                hit("FB12 BLOCK school.stateAssetPercent", company.with(DONATED), "2025-06-01"),
                hit(
                        "FB13 BLOCK founder.publicSchool",
                        company.by(PublicSchool.KINDERGARTEN),
                        "2025-06-01"),
                hit(
                        "FB13 BLOCK founder.publicSchool",
                        nonProfit("PS02", "KG").telling("formerPublicKindergarten"),
                        "2025-06-01"),
                hit(
                        "FB14 BLOCK disclosures.listedCompany",
                        company.telling("stockMarketMoney"),
                        "2025-06-01"),
                hit(
                        "FB14 BLOCK disclosures.listedCompany",
                        nonProfit("PS05e", "KG").telling("assetsListed"),
                        "2025-06-01"),
                hit(
                        "FB15 SUPERVISION disclosures.admittedInPreparation",
                        nonProfit("PS02", "KG").telling("admittedInPreparation"),
                        "2021-09-01"),
                hit(
                        "FB16 SUPERVISION disclosures.relatedPartyDeals",
                        nonProfit("PS07", "PRI").telling("relatedPartyDeals"),
                        "2021-09-01"),
                hit(
                        "FB18 SUPERVISION disclosures.linkedWithAdmission",
                        nonProfit("PS07", "TRN").telling("linkedWithAdmission"),
                        "2019-06-06"));
    }

    static Stream<Asked> allowed() {
        return Stream.of(
                nonProfit("PS02", "KG"),
                profit("PS02", "KG"),
                profit("PS02", "SEN"),
                profit("PS01", "VOC"),
                nonProfit("PS05d", "PRI"),
                nonProfit("PS05h", "PRI"),
                nonProfit("PS04", "PRI"),
                artists(Pupils.COMPULSORY),
                tutors(Pupils.ADULT),
                nonProfit("PS05a", "TRS"),
                profit("PS05a", "TRS").teaching(Pupils.ADULT),
                nonProfit("PS02", "KG").by(FOREIGN),
                nonProfit("PS02", "KG").by(PublicSchool.OTHER),
                nonProfit("PS02", "KG").by(PublicSchool.KINDERGARTEN),
                nonProfit("PS02", "KG").onStateAssets(),
                nonProfit("PS02", "KG").telling("governmentMeans"),
                nonProfit("PS05e", "PRI").denying("takeover"),
                nonProfit("PS05e", "KG").denying("takeover"),
                profit("PS05e", "KG"),
                profit("PS05e", "SEN").telling("takeover"),
                profit("PS02", "VOC").by(PublicSchool.VOCATIONAL),
                profit("PS02", "SEN").onStateAssets(),
                profit("PS02", "SEN").telling("stockMarketMoney"),
                nonProfit("PS02", "KG").telling("stockMarketMoney"),
                nonProfit("PS07", "KG").telling("relatedPartyDeals"),
                nonProfit("PS07", "KG").telling("linkedWithAdmission"),
                nonProfit("PS07", "TRN").in("410503").telling("linkedWithAdmission"));
    }

    @ParameterizedTest
    @MethodSource("hits")
    void a_rule_speaks_from_its_first_day_on(String hit, Asked asked, LocalDate first) {
        assertThat(asked.hits(first)).contains(hit);
        assertThat(asked.hits(TODAY)).contains(hit);
    }

    @ParameterizedTest
    @MethodSource("hits")
    void a_rule_is_silent_on_the_day_before(String hit, Asked asked, LocalDate first) {
        String rule = hit.substring(0, hit.indexOf(' ') + 1);
        assertThat(asked.hits(first.minusDays(1))).noneMatch(found -> found.startsWith(rule));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void what_no_rule_speaks_about_passes(Asked asked) {
        assertThat(asked.hits(TODAY)).isEmpty();
    }

    @Test
    void military_and_police_education_was_never_open() {
        assertThat(nonProfit("PS02", "VOC").with(MILITARY).hits(LocalDate.of(2003, 9, 1)))
                .containsExactly("FB10 BLOCK school.militaryPoliceOrPolitical");
    }

    @Test
    void every_hit_is_told_at_once() {
        assertThat(profit("PS02", "PRI").by(FOREIGN).with(MILITARY).hits(TODAY))
                .containsExactly(
                        "FB01 BLOCK classification",
                        "FB02n MANUAL_REVIEW kind",
                        "FB06 BLOCK founder.foreignControlled",
                        "FB10 BLOCK school.militaryPoliceOrPolitical");
    }

    @Test
    void every_hit_names_its_source() {
        assertThat(profit("PS05h", "PRI").stops(TODAY))
                .containsExactly(
                        new StopHit("FB01", Effect.BLOCK, "classification", "民办教育促进法第十九条"));
    }

    private static Arguments hit(String hit, Asked asked, String first) {
        return Arguments.of(hit, asked, first);
    }

    private static Asked tutors(Pupils whom) {
        return nonProfit("PS02", "TRS").teaching(whom);
    }

    private static Asked artists(Pupils whom) {
        return nonProfit("PS02", "TRN").teaching(whom);
    }
}

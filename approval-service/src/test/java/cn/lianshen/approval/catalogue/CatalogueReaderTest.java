package cn.lianshen.approval.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.catalogue.Rule.EvaluatedBy;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.routing.domain.StopRule;
import cn.lianshen.approval.routing.domain.StopRules;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the seeds hold, read as the services read it. */
class CatalogueReaderTest {

    private final Catalogue catalogue = new CatalogueReader().read();

    @Test
    void the_seven_items_are_there() {
        assertThat(catalogue.items().codes())
                .containsExactly("PS01", "PS02", "PS03", "PS04", "PS05", "PS06", "PS07");
    }

    @Test
    void formal_establishment_has_three_months_by_law_and_seven_working_days_by_promise() {
        Profile cangnan = catalogue.profile("330327");
        Limit months = new Limit(3, LimitUnit.CALENDAR_MONTH);
        assertThat(catalogue.limits().hard("PS02")).map(LimitRow::limit).contains(months);
        assertThat(catalogue.declared("330327", "PS02", null))
                .map(ItemLimit::limit)
                .contains(months);
        assertThat(cangnan.promise("PS02")).map(ItemLimit::limit).contains(Limit.workingDays(7));
        assertThat(cangnan.opinionBudget().limit()).isEqualTo(Limit.workingDays(3));
    }

    @Test
    void what_the_county_did_not_publish_is_marked_to_be_confirmed() {
        assertThat(catalogue.profile("330327").declared()).isEmpty();
        assertThat(catalogue.declared("330327", "PS05", "PS05b"))
                .get()
                .matches(row -> row.confirm() && row.confidence() == Confidence.L);
    }

    @Test
    void a_change_has_limits_by_sub_type_only() {
        assertThat(catalogue.limits().hard("PS05")).isEmpty();
        assertThat(catalogue.limits().hard("PS05", "PS05f")).isEmpty();
        assertThat(catalogue.limits().hard("PS07")).isEmpty();
    }

    @Test
    void each_registrar_has_its_own_limit() {
        Limits limits = catalogue.limits();
        assertThat(limits.registration("MZ"))
                .map(LimitRow::limit)
                .contains(new Limit(60, LimitUnit.CALENDAR_DAY));
        assertThat(limits.registration("SCJG")).map(LimitRow::limit).contains(Limit.workingDays(3));
        assertThat(limits.registration("BB"))
                .map(LimitRow::limit)
                .contains(new Limit(30, LimitUnit.CALENDAR_DAY));
        assertThat(limits.registration("EDU")).isEmpty();
    }

    @Test
    void both_ways_into_formal_establishment_differ_in_their_materials() {
        assertThat(catalogue.materialsFor("PS02", "direct").orElseThrow().required())
                .contains("M01", "M03")
                .doesNotContain("M10", "M11");
        assertThat(catalogue.materialsFor("PS02", "after_preparation").orElseThrow().required())
                .contains("M10", "M11")
                .doesNotContain("M01");
    }

    @Test
    void safety_is_never_tolerable() {
        assertThat(List.of("M16", "M17", "M18", "M19"))
                .allMatch(
                        code ->
                                catalogue.materials().get(code).tolerable()
                                        == Material.Tolerable.NO);
    }

    @Test
    void every_rule_that_filing_decides_is_a_rule_in_code() {
        List<String> inSeeds =
                catalogue.rules().all().stream()
                        .filter(rule -> rule.code().startsWith("FB"))
                        .filter(rule -> rule.evaluatedBy() == EvaluatedBy.FILING)
                        .map(Rule::code)
                        .toList();
        assertThat(inSeeds)
                .containsExactlyElementsOf(StopRules.ALL.stream().map(StopRule::code).toList());
    }

    @Test
    void names_and_sentences_come_in_both_languages() {
        assertThat(catalogue.bureau("BB").name(Locale.CHINESE)).isEqualTo("机构编制委员会办公室");
        assertThat(catalogue.bureau("BB").name(Locale.ENGLISH)).isEqualTo("Staffing Office");
        assertThat(catalogue.rule("FB01").sentence(Locale.UK)).startsWith("A school");
    }

    @Test
    void the_version_names_exactly_this_content() {
        assertThat(catalogue.version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(new CatalogueReader().read().version());
    }

    @Test
    void an_unknown_code_is_named() {
        assertThatThrownBy(() -> catalogue.kind("ZOO"))
                .isInstanceOf(NotInCatalogue.class)
                .hasMessage("no kind in the catalogue: ZOO");
    }

    @Test
    void every_material_says_how_a_good_one_looks_and_what_is_written_by_hand_has_a_blank() {
        var samples = new CatalogueReader().samples(catalogue);
        assertThat(samples.codes()).isEqualTo(catalogue.materials().codes());
        assertThat(samples.all())
                .filteredOn(sample -> sample.parts() != null || sample.table() != null)
                .hasSizeGreaterThan(15)
                .allMatch(sample -> sample.signedBy() != null);
        var charter = SampleView.of(samples.get("M12"), Locale.ENGLISH);
        assertThat(charter.parts()).hasSize(9);
        assertThat(charter.parts().getFirst().title()).startsWith("1. ");
        assertThat(SampleView.of(samples.get("M13"), Locale.CHINESE).columns()).contains("姓名");
    }
}

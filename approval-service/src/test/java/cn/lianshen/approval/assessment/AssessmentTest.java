package cn.lianshen.approval.assessment;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Route, materials and refusals as a founder's guide reads them. */
class AssessmentTest extends AssessmentEndpoint {

    @ParameterizedTest
    @ValueSource(
            strings = {
                Examples.KINDERGARTEN,
                Examples.FORBIDDEN,
                Examples.CHANGE,
                Examples.WHAT_IF
            })
    void every_example_of_the_document_is_answered(String example) {
        ask(example).expectStatus().isOk();
    }

    @Test
    void the_bureaus_come_in_order_each_with_its_own_date() {
        kindergarten("2026-09-24", "")
                .jsonPath("$.lead.name")
                .isEqualTo("教育局")
                .jsonPath("$.registrar.bureau")
                .isEqualTo("MZ")
                .jsonPath("$.bureaus[*].bureau")
                .isEqualTo(List.of("EDU", "SCJG", "MZ", "BB", "EDU", "MZ"))
                .jsonPath("$.bureaus[*].role")
                .isEqualTo(
                        List.of(
                                "LEAD",
                                "CONSULTED",
                                "CONSULTED",
                                "CONSULTED",
                                "ISSUER",
                                "REGISTRAR"))
                .jsonPath("$.bureaus[*].deadline.clock")
                .isEqualTo(
                        List.of(
                                "PROMISE",
                                "OPINION",
                                "OPINION",
                                "OPINION",
                                "DELIVERY",
                                "REGISTRATION"))
                .jsonPath("$.bureaus[2].aspects[*].aspect")
                .isEqualTo(List.of("NAME", "REGISTRABILITY"))
                .jsonPath("$.bureaus[2].aspects[1].name")
                .isEqualTo("能否登记为民办非企业单位法人");
    }

    @Test
    void the_steps_form_a_graph() {
        kindergarten("2026-09-24", "")
                .jsonPath("$.steps[*].id")
                .isEqualTo(
                        List.of(
                                "filed",
                                "accepted",
                                "pre-review:SCJG",
                                "pre-review:MZ",
                                "pre-review:BB",
                                "site-inspection",
                                "legality-review",
                                "decision",
                                "licence",
                                "delivery",
                                "registration",
                                "informing:SW",
                                "informing:ZFJD",
                                "archive"))
                .jsonPath("$.steps[?(@.id == 'registration')].after[0]")
                .isEqualTo("licence")
                .jsonPath("$.steps[?(@.id == 'legality-review')].after.length()")
                .isEqualTo(4);
    }

    @Test
    void materials_say_what_is_needed_and_what_is_fetched() {
        kindergarten("2026-09-24", ", \"school\": {\"canteen\": false, \"stateAssetPercent\": 0.5}")
                .jsonPath("$.materials[?(@.required == true)].material")
                .isEqualTo(
                        List.of(
                                "M01", "M02", "M03", "M05", "M06", "M12", "M13", "M14", "M15",
                                "M16", "M17", "M18"))
                .jsonPath(material("M02") + ".sharedFrom[*].bureau")
                .isEqualTo(List.of("GA", "SCJG", "MZ", "BB"))
                .jsonPath(material("M19") + ".applies")
                .isEqualTo(true)
                .jsonPath(material("M20") + ".applies")
                .isEqualTo(false)
                .jsonPath(material("M08") + ".applies")
                .isEqualTo(true)
                .jsonPath(material("M04") + ".applies")
                .doesNotExist()
                .jsonPath(material("M17") + ".tolerable")
                .isEqualTo("NO");
    }

    @Test
    void a_for_profit_primary_school_is_refused_with_rule_source_and_field() {
        ask(Examples.FORBIDDEN)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refusals.length()")
                .isEqualTo(1)
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("FB01")
                .jsonPath("$.refusals[0].field")
                .isEqualTo("classification")
                .jsonPath("$.refusals[0].source")
                .isEqualTo("民办教育促进法第十九条")
                .jsonPath("$.refusals[0].detail")
                .isEqualTo("含义务教育阶段的学校不能登记为营利性，请改选非营利性。")
                .jsonPath("$.registrar")
                .doesNotExist()
                .jsonPath("$.steps")
                .isEmpty();
    }

    @Test
    void the_law_of_the_day_holds() {
        String school =
                ", \"founder\": {\"publicSchool\": true, \"publicSchoolStage\": \"COMPULSORY\"}";
        kindergarten("2021-08-31", school).jsonPath("$.refusals").isEmpty();
        kindergarten("2021-09-01", school).jsonPath("$.refusals[0].rule").isEqualTo("FB07");
    }

    @Test
    void a_preparation_is_void_after_three_years() {
        String held = ", \"preparation\": {\"approvedOn\": \"2023-09-24\"}";
        kindergarten("2026-09-24", held).jsonPath("$.refusals").isEmpty();
        kindergarten("2026-09-25", held)
                .jsonPath("$.refusals[0].field")
                .isEqualTo("preparation.approvedOn")
                .jsonPath("$.refusals[0].source")
                .isEqualTo("民办教育促进法第十四条；民办教育促进法实施条例第十七条");
    }

    @Test
    void a_registrar_that_does_not_fit_is_refused_by_its_field() {
        kindergarten("2026-09-24", ", \"registrar\": \"SCJG\"")
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("RT01")
                .jsonPath("$.refusals[0].field")
                .isEqualTo("registrar");
    }

    @Test
    void an_english_reader_gets_english() {
        ask(Examples.FORBIDDEN, "en")
                .expectBody()
                .jsonPath("$.lead.name")
                .isEqualTo("Education Bureau")
                .jsonPath("$.refusals[0].detail")
                .isEqualTo("A school that provides compulsory education cannot be for-profit.");
    }

    @Test
    void an_item_not_offered_is_told_with_what_is_known() {
        ask("""
                        {"region": "220581", "item": "PS07", "kind": "KG",
                         "classification": "NON_PROFIT", "at": "2026-09-24"}
                        """)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("RT12")
                .jsonPath("$.materials[0].material")
                .isEqualTo("M35")
                .jsonPath("$.deadlines[?(@.clock == 'HARD')]")
                .doesNotExist();
    }

    private static String material(String code) {
        return "$.materials[?(@.material == '" + code + "')]";
    }
}

package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law forbids is refused at filing with the rule, its sentence and its source. */
class StopsAtFilingIT extends ApprovalService {
    private static final String CANGNAN = "330327";

    @ParameterizedTest(name = "{0} by {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FB03 | PRI-TRAINING | /kind | "TRS"
                    FB06 | COMPULSORY | /founder/foreignControlled | true
                    FB07 | COMPULSORY | /founder/publicSchoolStage | "COMPULSORY"
                    FB08 | FOR-PROFIT | /founder/publicSchoolStage | "OTHER"
                    FB09 | COMPULSORY | /disclosures | {"governmentMeans":true}
                    FB10 | ANY | /school/militaryPoliceOrPolitical | true
                    FB12 | FOR-PROFIT | /school/stateAssetPercent | 40
                    FB13 | ANY | /disclosures | {"formerPublicKindergarten":true}
                    FB14 | ANY | /disclosures | {"assetsListed":true}
                    FB17 | ANY | /disclosures | {"people":[{"role":"BOARD","barredForGood":true}]}
                    """)
    void a_forbidden_school_is_not_filed(String rule, String what, String at, String value) {
        file(FOUNDER, UUID.randomUUID().toString(), Forms.with(plan(what), at, value))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.refusals[?(@.rule=='" + rule + "')].source")
                .value(sources -> assertThat(sources.toString()).containsPattern("\\p{IsHan}"))
                .jsonPath("$.code")
                .isEqualTo(rule)
                .jsonPath("$.field")
                .isNotEmpty()
                .jsonPath("$.detail")
                .value(String.class, it -> assertThat(it).containsPattern("\\p{IsHan}.*。"));
    }

    @Test
    void every_rule_against_a_plan_is_told_at_once() {
        var form = Forms.with(plan("FOR-PROFIT"), "/kind", "\"PRI\"");
        form = Forms.with(form, "/founder/foreignControlled", "true");

        file(FOUNDER, UUID.randomUUID().toString(), form)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.refusals[*].rule")
                .value(it -> assertThat(it.toString()).contains("FB01", "FB06"));
    }

    @Test
    void a_takeover_of_a_kindergarten_is_refused_when_it_is_told() {
        var form = Matters.form(CANGNAN, "PS05e", "/disclosures", "{\"takeover\":true}");

        file(FOUNDER, UUID.randomUUID().toString(), form)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("FB11");
    }

    @Test
    void a_licence_that_ran_out_is_not_changed_and_a_school_can_still_end() {
        var change = Matters.form(CANGNAN, "PS05d", "/existing/licenceUntil", "\"2026-01-31\"");
        var end = Matters.form(CANGNAN, "PS06", "/existing/licenceUntil", "\"2026-01-31\"");

        file(FOUNDER, UUID.randomUUID().toString(), change)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("RT15");
        assertThat(filed(end).state()).isEqualTo("RECEIVED");
    }

    private static String plan(String what) {
        return switch (what) {
            case "COMPULSORY" -> Forms.with("/kind", "\"PRI\"");
            case "FOR-PROFIT" -> Forms.with("/classification", "\"FOR_PROFIT\"");
            default -> Forms.kindergarten();
        };
    }
}

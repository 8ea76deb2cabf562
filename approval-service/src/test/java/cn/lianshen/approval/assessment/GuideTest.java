package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTest extends AssessmentEndpoint {
    private static final String KINDERGARTEN =
            "region=330327&item=PS02&kind=KG&classification=NON_PROFIT";

    @Test
    void whoever_asks_without_telling_who_gets_what_holds_in_general() {
        guide(KINDERGARTEN + "&at=2026-09-24")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lead.bureau")
                .isEqualTo("EDU")
                .jsonPath("$.refusals")
                .isEmpty()
                .jsonPath("$.deadlines[?(@.clock == 'PROMISE')].amount")
                .isEqualTo(7);
    }

    @Test
    void what_is_told_is_judged_like_the_form() {
        guide(KINDERGARTEN.replace("KG", "PRI").replace("NON_PROFIT", "FOR_PROFIT"))
                .expectBody()
                .jsonPath("$.refusals[0].rule")
                .isEqualTo("FB01");
        guide(KINDERGARTEN.replace("NON_PROFIT", "FOR_PROFIT") + "&stateAssets=true")
                .expectBody()
                .jsonPath("$.refusals[?(@.rule == 'FB12')]")
                .isNotEmpty();
    }

    @Test
    void what_the_catalogue_does_not_know_is_said_at_its_field() {
        guide(KINDERGARTEN.replace("330327", "999999"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("region");
    }

    @Test
    void the_catalogue_names_what_codes_mean_in_the_readers_language() {
        catalogue("zh")
                .jsonPath("$.counties[?(@.region == '330327')].reviewBody")
                .value(Object.class, body -> assertThat(body.toString()).contains("政府"))
                .jsonPath("$.kinds[?(@.code == 'KG')].name")
                .isEqualTo("幼儿园");
        catalogue("en").jsonPath("$.kinds[?(@.code == 'KG')].name").isEqualTo("Kindergarten");
    }
}

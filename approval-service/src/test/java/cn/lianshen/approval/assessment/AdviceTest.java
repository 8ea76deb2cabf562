package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an assessment says of the name and of the choice of an existing school. */
class AdviceTest extends AssessmentEndpoint {

    @Test
    void a_district_that_stands_without_its_city_is_named_with_rule_and_sentence() {
        var answer = answer(named("410503", "北关区阳光幼儿园"));

        assertThat(rules(answer)).contains("NM10");
        assertThat(answer.path("names").path(0).path("detail").asString()).contains("安阳市");
        assertThat(answer.path("refusals")).isEmpty();
    }

    @Test
    void a_name_in_order_is_not_spoken_of() {
        assertThat(answer(named("330327", "苍南县启明星幼儿园")).path("names")).isEmpty();
    }

    @Test
    void without_a_name_nothing_is_said_of_names() {
        assertThat(answer(question("330327", "PS02", "")).path("names")).isEmpty();
    }

    @Test
    void an_existing_school_that_chooses_late_needs_special_approval() {
        var choice = answer(conversion("2015-09-01")).path("choice");

        assertThat(choice.path("standing").asString()).isEqualTo("CLOSED_LATE_SPECIAL_APPROVAL");
        assertThat(choice.path("deadline").asString()).isEqualTo("2022-12-31");
        assertThat(choice.path("steps")).isNotEmpty();
        assertThat(choice.path("steps").path(0).path("detail").asString())
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void a_school_founded_after_the_day_of_the_law_has_nothing_to_choose() {
        assertThat(answer(conversion("2018-09-01")).path("choice").path("standing").asString())
                .isEqualTo("NOT_AN_EXISTING_SCHOOL");
    }

    private static List<String> rules(JsonNode answer) {
        return answer.path("names").valueStream().map(n -> n.path("rule").asString()).toList();
    }

    private static String named(String region, String name) {
        return question(region, "PS02", ",\"school\":{\"name\":\"%s\"}".formatted(name));
    }

    private static String conversion(String establishedOn) {
        return """
        {"region":"330327","item":"PS05","change":"PS05h","kind":"KG",
         "classification":"FOR_PROFIT","at":"2026-11-23",
         "existing":{"classification":"NON_PROFIT","establishedOn":"%s"}}
        """
                .formatted(establishedOn);
    }

    private static String question(String region, String item, String more) {
        return """
        {"region":"%s","item":"%s","entryMode":"direct","kind":"KG",
         "classification":"NON_PROFIT","at":"2026-11-23"%s}
        """
                .formatted(region, item, more);
    }
}

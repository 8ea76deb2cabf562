package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is peculiar to each of the five places. */
class CountyStoriesTest extends AssessmentEndpoint {

    @Test
    void zhoukou_promises_five_and_two_and_declares_more_than_the_law() {
        JsonNode answer = answer(direct("411600", "KG", "2025-12-15", ""));
        assertThat(due(answer, "HARD")).isEqualTo("2026-03-16");
        assertThat(due(answer, "DECLARED")).isEqualTo("2026-04-28");
        assertThat(texts(answer.path("warnings"), "clock")).containsExactly("DECLARED");
        assertThat(limits(answer))
                .containsExactly(
                        "STAGE-REVIEW 5",
                        "STAGE-RECHECK 2",
                        "STAGE-ONLINE 2",
                        "JOINT 45",
                        "JOINT-EXTENSION 15");
        JsonNode online = row(answer.path("furtherLimits"), "code", "STAGE-ONLINE");
        assertThat(online.path("confirm").asBoolean()).isTrue();
    }

    @Test
    void zhoukou_hears_the_county_first_on_a_vocational_school() {
        JsonNode answer = answer(direct("411600", "VOC", "2026-09-24", ""));
        JsonNode review = row(answer.path("bureaus"), "bureau", "XJJY");
        assertThat(review.path("kind").asString()).isEqualTo("LOWER_LEVEL_REVIEW");
        assertThat(review.path("deadline").path("clock").asString()).isEqualTo("FIRST_REVIEW");
        assertThat(review.path("deadline").path("amount").asInt()).isEqualTo(20);
    }

    @Test
    void meihekou_is_led_by_the_approval_bureau_and_education_is_heard_on_everything() {
        JsonNode answer = answer(direct("220581", "KG", "2026-09-24", ""));
        assertThat(answer.path("lead").path("name").asString()).isEqualTo("行政审批局");
        JsonNode education = row(answer.path("bureaus"), "bureau", "EDU").path("aspects").path(0);
        assertThat(texts(education.path("restsOn")))
                .isEqualTo(texts(answer.path("procedure").path("materials")));
        assertThat(texts(answer.path("informed"), "bureau")).contains("EDU");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-09-01, true",
        "true, 2026-06-25, false",
        "true, 2026-09-25, false",
        "false, 2026-09-01, false"
    })
    void kundulun_wants_inspections_passed_and_not_old(boolean passed, String on, boolean met) {
        String told =
                ", \"inspections\": [{\"bureau\": \"WJ\", \"passed\": %s, \"on\": \"%s\"}]"
                        .formatted(passed, on);
        JsonNode answer = answer(direct("150203", "KG", "2026-09-24", told));
        JsonNode health = row(answer.path("preconditions"), "code", "INSPECTION-WJ");
        assertThat(health.path("met").asBoolean()).isEqualTo(met);
        assertThat(health.path("maxAgeDays").asInt()).isEqualTo(90);
        assertThat(health.path("detail").asString()).contains("卫生健康局").contains("90");
        assertThat(row(answer.path("preconditions"), "code", "INSPECTION-SCJG").has("met"))
                .isFalse();
    }

    @Test
    void kundulun_recognises_a_child_centre_and_does_not_license_it() {
        JsonNode answer = answer(direct("150203", "CARE", "2026-09-24", ""));
        assertThat(texts(answer.path("steps"), "id"))
                .contains("recognition")
                .doesNotContain("licence", "registration");
        assertThat(texts(answer.path("results"), "code")).containsExactly("RECOGNITION");
        assertThat(answer.path("matter").path("nature").asString()).isEqualTo("RECORD");
        assertThat(answer.path("procedure").path("hearing").asBoolean()).isFalse();
        assertThat(answer.has("registrar")).isFalse();
    }

    @Test
    void beiguan_tolerates_what_is_secondary_and_nothing_that_safety_rests_on() {
        JsonNode answer = answer(direct("410503", "KG", "2026-09-24", ""));
        assertThat(texts(answer.path("procedure").path("tolerableMaterials")))
                .contains("M06", "M20", "M22")
                .doesNotContain("M01", "M12", "M16", "M17", "M18", "M19");
        assertThat(limits(answer)).contains("STAGE-PRECHECK 1");
        assertThat(texts(answer.path("steps"), "id")).startsWith("precheck", "filed", "accepted");
        assertThat(answer.path("procedure").path("commitment").asBoolean()).isFalse();
    }

    @Test
    void beiguan_stops_new_compulsory_schools_from_the_day_of_its_plan() {
        String before = direct("410503", "PRI", "2022-12-29", "");
        assertThat(answer(before).path("refusals")).isEmpty();
        JsonNode after = answer(direct("410503", "PRI", "2022-12-30", ""));
        assertThat(texts(after.path("refusals"), "rule")).containsExactly("FB02");
        assertThat(after.path("refusals").path(0).path("nextStep").asString()).isNotEmpty();
    }

    @Test
    void what_a_county_does_not_offer_is_told_with_every_answer() {
        JsonNode answer = answer(direct("220581", "KG", "2026-09-24", ""));
        assertThat(texts(answer.path("notOffered"), "matter")).containsExactly("PS05h", "PS07");
    }

    private static String direct(String region, String kind, String at, String more) {
        return """
        {"region": "%s", "item": "PS02", "entryMode": "direct", "kind": "%s",
         "classification": "NON_PROFIT", "at": "%s"%s}
        """
                .formatted(region, kind, at, more);
    }

    private static List<String> limits(JsonNode answer) {
        return answer.path("furtherLimits")
                .valueStream()
                .map(row -> row.path("code").asString() + " " + row.path("amount").asInt())
                .toList();
    }

    private static String due(JsonNode answer, String clock) {
        return row(answer.path("deadlines"), "clock", clock).path("due").asString();
    }

    private static JsonNode row(JsonNode rows, String key, String value) {
        return rows.valueStream()
                .filter(row -> row.path(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode rows, String key) {
        return rows.valueStream().map(row -> row.path(key).asString()).toList();
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }
}

package cn.lianshen.approval.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is peculiar to each item, asked in Cangnan. */
class MatterStoriesTest extends AssessmentEndpoint {

    @Test
    void preparation_ends_with_an_approval_of_three_years_and_without_registration() {
        JsonNode answer = answer(kindergarten("PS01", null, "NON_PROFIT", ""));
        assertThat(texts(answer, "steps", "id")).contains("preparation-approval");
        assertThat(answer.path("registrations")).isEmpty();
        assertThat(answer.has("registrar")).isFalse();
        assertThat(answer.path("results").path(0).path("years").asInt()).isEqualTo(3);
        assertThat(texts(answer, "deadlines", "clock")).doesNotContain("REGISTRATION");
    }

    @Test
    void an_ending_goes_from_the_decision_over_the_licence_handed_back_to_the_register() {
        JsonNode answer = answer(kindergarten("PS06", null, "FOR_PROFIT", ""));
        assertThat(texts(answer, "steps", "id"))
                .containsSubsequence("decision", "delivery", "hand-back", "de-registration")
                .doesNotContain("licence");
        assertThat(row(answer, "steps", "id", "de-registration").path("after").path(0).asString())
                .isEqualTo("hand-back");
        assertThat(row(answer, "deadlines", "clock", "DE_REGISTRATION").path("amount").asInt())
                .isEqualTo(3);
    }

    @Test
    void an_annual_inspection_is_no_licence() {
        JsonNode answer = answer(kindergarten("PS07", null, "NON_PROFIT", ""));
        assertThat(answer.path("procedure").path("nature").asString()).isEqualTo("SUPERVISION");
        assertThat(answer.path("procedure").path("hearing").asBoolean()).isFalse();
        assertThat(texts(answer, "steps", "id")).contains("conclusion").doesNotContain("decision");
        assertThat(answer.path("results").path(0).path("conclusions").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("合格", "基本合格", "不合格");
        assertThat(texts(answer, "results", "on")).containsExactly("GRANT");
        assertThat(texts(answer, "deadlines", "clock")).containsExactly("PROMISE", "OPINION");
    }

    @Test
    void a_change_of_principal_is_a_record_without_a_limit_of_law() {
        JsonNode answer = answer(kindergarten("PS05", "PS05g", "NON_PROFIT", ""));
        assertThat(answer.path("matter").path("act").asString()).isEqualTo("RECORD");
        assertThat(answer.path("matter").path("boardVote").asString()).isEqualTo("TWO_THIRDS");
        assertThat(texts(answer, "deadlines", "clock")).doesNotContain("HARD", "NOTICE");
        assertThat(texts(answer, "results", "on")).doesNotContain("REFUSAL");
    }

    @Test
    void a_reissued_licence_keeps_the_end_of_the_old_one() {
        String now = ", \"existing\": {\"licenceUntil\": \"2027-08-31\"}";
        JsonNode answer = answer(kindergarten("PS05", "PS05d", "NON_PROFIT", now));
        assertThat(answer.path("results").path(0).path("until").asString()).isEqualTo("2027-08-31");
        JsonNode going = row(answer, "deadlines", "clock", "REGISTRATION_APPLICATION");
        assertThat(going.path("amount").asInt()).isEqualTo(30);
    }

    @Test
    void a_licence_that_ran_out_cannot_be_changed_but_the_school_can_end() {
        String now = ", \"existing\": {\"licenceUntil\": \"2026-09-23\"}";
        JsonNode change = answer(kindergarten("PS05", "PS05d", "NON_PROFIT", now));
        assertThat(texts(change, "refusals", "rule")).containsExactly("RT15");
        assertThat(change.path("refusals").path(0).path("field").asString())
                .isEqualTo("existing.licenceUntil");
        JsonNode end = answer(kindergarten("PS06", null, "NON_PROFIT", now));
        assertThat(end.path("refusals")).isEmpty();
    }

    @Test
    void an_institution_is_struck_off_where_it_is_registered() {
        String now = ", \"existing\": {\"registrar\": \"BB\"}";
        JsonNode answer = answer(kindergarten("PS06", null, "NON_PROFIT", now));
        assertThat(acts(answer)).containsExactly("BB CANCEL");
        JsonNode wrong = answer(kindergarten("PS06", null, "FOR_PROFIT", now));
        assertThat(texts(wrong, "refusals", "field")).containsExactly("existing.registrar");
    }

    @Test
    void a_conversion_to_for_profit_leaves_one_register_before_the_new_licence() {
        JsonNode answer = answer(kindergarten("PS05", "PS05h", "FOR_PROFIT", ""));
        assertThat(acts(answer)).containsExactly("MZ CANCEL", "SCJG CREATE");
        assertThat(texts(answer, "steps", "id"))
                .containsSubsequence("decision", "de-registration", "licence", "registration");
        assertThat(row(answer, "steps", "id", "licence").path("after").path(0).asString())
                .isEqualTo("de-registration");
    }

    @Test
    void each_question_says_on_which_materials_its_answer_rests() {
        JsonNode answer = answer(kindergarten("PS02", null, "NON_PROFIT", ""));
        JsonNode civil = row(answer, "bureaus", "bureau", "MZ").path("aspects").path(1);
        assertThat(civil.path("restsOn").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("M05", "M06", "M12", "M22");
    }

    @Test
    void only_the_authority_of_the_field_is_asked_once_it_is_told() {
        String told = ", \"school\": {\"trainingFields\": [\"SCIENCE\"]}";
        String question = kindergarten("PS02", null, "NON_PROFIT", told).replace("KG", "TRN");
        assertThat(texts(answer(question), "bureaus", "bureau"))
                .contains("KJ")
                .doesNotContain("WL", "TY");
    }

    private static String kindergarten(
            String item, @Nullable String change, String as, String more) {
        String which = change == null ? "" : ", \"change\": \"" + change + "\"";
        return """
        {"region": "330327", "item": "%s", "entryMode": "direct", "kind": "KG",
         "classification": "%s", "at": "2026-09-24"%s%s}
        """
                .formatted(item, as, which, more);
    }

    private static List<String> acts(JsonNode answer) {
        return answer.path("registrations")
                .valueStream()
                .map(row -> row.path("bureau").asString() + " " + row.path("act").asString())
                .toList();
    }

    private static JsonNode row(JsonNode answer, String rows, String key, String value) {
        return answer.path(rows)
                .valueStream()
                .filter(row -> row.path(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode answer, String rows, String key) {
        return answer.path(rows).valueStream().map(row -> row.path(key).asString()).toList();
    }
}

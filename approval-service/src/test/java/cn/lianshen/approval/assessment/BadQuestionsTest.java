package cn.lianshen.approval.assessment;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is wrong with a question comes back as a problem with its field, never as a 500. */
class BadQuestionsTest extends AssessmentEndpoint {

    private static final String GOOD =
            """
            {"region": "330327", "item": "PS02", "entryMode": "direct", "kind": "KG",
             "classification": "NON_PROFIT", "at": "2026-09-24", "school": {"boarding": false},
             "suspensions": [{"from": "2026-09-25", "resumedOn": "2026-09-28"}],
             "limits": [{"name": "a", "amount": 5, "unit": "WORKING_DAY"},
                        {"name": "b", "amount": 5, "unit": "CALENDAR_DAY"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "\"330327\"     | \"330383\"              | unknown-region           | region",
                "\"PS02\"       | \"PS99\"                | unknown-item             | item",
                "\"KG\"         | \"ZOO\"                 | unknown-kind             | kind",
                "\"direct\"     | \"sideways\"            | invalid-value            | entryMode",
                "\"direct\"     | null                    | missing-value            | entryMode",
                "NON_PROFIT     | CHARITY                 | invalid-value            | classification",
                "2026-09-24     | 2026-13-01              | invalid-value            | at",
                "2026-09-24     | 9999-12-31              | out-of-range             | at",
                "2026-09-24     | +999999999-12-31        | out-of-range             | at",
                "2026-09-28     | 2026-09-24              | resumed-before-suspended | suspensions[0].resumedOn",
                "\"amount\": 5, \"unit\": \"WORKING_DAY\" | \"amount\": 0, \"unit\": \"WORKING_DAY\" | out-of-range | limits[0].amount",
                "\"amount\": 5, \"unit\": \"WORKING_DAY\" | \"amount\": 4000, \"unit\": \"WORKING_DAY\" | out-of-range | limits[0].amount",
                "WORKING_DAY    | FORTNIGHT               | invalid-value            | limits[0].unit",
                "\"b\"          | \"a\"                   | name-twice               | limits[1].name",
                "\"b\"          | \" \"                   | text-required            | limits[1].name",
                "\"boarding\": false | \"stateAssetPercent\": 101 | out-of-range       | school.stateAssetPercent",
                "\"boarding\"   | \"bording\"             | unknown-field            | school.bording",
                "\"at\"         | \"registrar\": \"XX\", \"at\" | unknown-bureau     | registrar",
                "\"PS02\"       | \"PS05\"                | missing-value            | change",
                "\"at\"         | \"change\": \"PS05d\", \"at\" | change-not-expected | change",
                "\"PS02\"       | \"PS05\", \"change\": \"PS05x\" | unknown-change    | change",
                "\"at\"         | \"existing\": {}, \"at\" | existing-not-expected  | existing",
                "\"PS02\" | \"PS06\", \"existing\": {\"kind\": \"PRI\"} | existing-differs | existing.kind",
                "\"PS02\" | \"PS06\", \"existing\": {\"kind\": \"ZOO\"} | unknown-kind | existing.kind",
                "\"PS02\" | \"PS06\", \"existing\": {\"classification\": \"FOR_PROFIT\"} | existing-differs | existing.classification",
                "\"PS02\" | \"PS06\", \"existing\": {\"registrar\": \"XX\"} | unknown-bureau | existing.registrar",
                "\"PS02\" | \"PS06\", \"existing\": {\"licenceUntil\": \"1999-01-01\"} | out-of-range | existing.licenceUntil",
                "\"at\" | \"inspections\": [{\"bureau\": \"XX\", \"passed\": true, \"on\": \"2026-09-01\"}], \"at\" | unknown-bureau | inspections[0].bureau",
            })
    void a_fault_is_named_with_its_field(String was, String is, String code, String field) {
        problem(GOOD.replaceFirst(Pattern.quote(was), is))
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspensions", "limits", "inspections"})
    void a_gap_in_a_list_is_the_askers_fault(String list) {
        problem(
                        """
                        {"%s": [null], "region": "330327", "item": "PS07", "kind": "KG",
                         "classification": "NON_PROFIT", "at": "2026-09-24"}
                        """
                                .formatted(list))
                .jsonPath("$.code")
                .isNotEmpty();
    }

    @Test
    void the_good_question_is_good() {
        ask(GOOD).expectStatus().isOk();
    }

    @Test
    void several_faults_are_told_at_once() {
        problem(GOOD.replace("330327", "330383").replace("KG", "ZOO"))
                .jsonPath("$.field")
                .isEqualTo("region")
                .jsonPath("$.errors[*].code")
                .isEqualTo(List.of("unknown-region", "unknown-kind"));
    }

    @Test
    void malformed_json_is_a_problem() {
        problem("{\"region\":").jsonPath("$.code").isEqualTo("malformed-json");
    }

    @Test
    void an_absurd_number_of_suspensions_is_refused() {
        String one = "{\"from\": \"2026-09-25\", \"resumedOn\": \"2026-09-28\"}";
        problem(GOOD.replace(one, String.join(",", Collections.nCopies(101, one))))
                .jsonPath("$.code")
                .isEqualTo("too-many");
    }

    private WebTestClient.BodyContentSpec problem(String body) {
        return ask(body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody();
    }
}

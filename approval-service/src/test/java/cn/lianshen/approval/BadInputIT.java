package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class BadInputIT extends ApprovalService {

    static Stream<WrongForm> forms() {
        return Stream.of(
                wrong(400, "malformed-json", null, "{\"region\":"),
                wrong(400, "unknown-kind", "kind", Forms.with("/kind", "\"CASTLE\"")),
                wrong(400, "unknown-region", "region", Forms.with("/region", "\"110101\"")),
                wrong(400, "invalid-value", "entryMode", Forms.with("/entryMode", "\"later\"")),
                wrong(409, "FB01", "classification", forProfitPrimary()),
                wrong(
                        400,
                        "invalid-credit-code",
                        "founder.creditCode",
                        organisation("91330327MA0000007H")),
                wrong(
                        400,
                        "founder-not-legal-person",
                        "founder.creditCode",
                        organisation("92330327MA0000007D")),
                wrong(
                        400,
                        "invalid-citizen-number",
                        "founder.citizenNumber",
                        Forms.with("/founder/citizenNumber", "\"330327198001010009\"")),
                wrong(400, "text-required", "school.name", Forms.with("/school/name", "\" \"")),
                wrong(
                        400,
                        "out-of-range",
                        "school.plannedPupils",
                        Forms.with("/school/plannedPupils", "0")),
                wrong(400, "unknown-material", "answers.M99", Forms.with("/answers/M99", "\"?\"")),
                wrong(
                        400,
                        "missing-value",
                        "school.principal",
                        Forms.kindergarten().replace("\"principal\":\"示例园长\",", "")));
    }

    /** A form and what is said of it. */
    record WrongForm(int status, String code, @Nullable String field, String form) {
        @Override
        public String toString() {
            return code + " at " + field;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_wrong_form_is_answered_with_code_sentence_and_field(WrongForm wrong) {
        var problem =
                file(FOUNDER, UUID.randomUUID().toString(), wrong.form())
                        .expectStatus()
                        .isEqualTo(wrong.status())
                        .expectHeader()
                        .contentType("application/problem+json")
                        .expectBody();

        problem.jsonPath("$.code").isEqualTo(wrong.code());
        if (wrong.field() != null) {
            problem.jsonPath("$.field").isEqualTo(wrong.field());
        }
        assertChinese(problem);
    }

    @Test
    void several_faults_are_named_all_at_once() {
        var form = Forms.with(Forms.with("/kind", "\"CASTLE\""), "/school/name", "\"\"");

        file(FOUNDER, "several", form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-form")
                .jsonPath("$.errors[0].field")
                .isEqualTo("kind")
                .jsonPath("$.errors[1].field")
                .isEqualTo("school.name");
    }

    @Test
    void three_megabytes_are_too_much() {
        var form = Forms.with("/answers/M01", "\"" + "长".repeat(1_000_000) + "\"");
        file(FOUNDER, "large", form)
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("body-too-large");
    }

    @Test
    void nothing_wrong_is_stored() {
        var founder = token("p-wrong", "founder", null, null);
        forms().forEach(wrong -> file(founder, "wrong", wrong.form()));

        http(founder).get().uri("/cases").exchange().expectBody().json("{\"items\":[]}");
    }

    private static void assertChinese(BodyContentSpec problem) {
        problem.jsonPath("$.detail")
                .value(String.class, text -> assertThat(text).containsPattern("\\p{IsHan}.*。"));
    }

    private static String forProfitPrimary() {
        return Forms.with(Forms.with("/kind", "\"PRI\""), "/classification", "\"FOR_PROFIT\"");
    }

    private static String organisation(String creditCode) {
        return Forms.with(
                "/founder",
                "{\"type\":\"ORGANISATION\",\"name\":\"示例公司\",\"creditCode\":\"%s\"}"
                        .formatted(creditCode));
    }

    private static WrongForm wrong(int status, String code, @Nullable String field, String form) {
        return new WrongForm(status, code, field, form);
    }
}

package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is refused in the same way whichever step it is. */
class EveryStepIT extends StepService {
    private static final String STEPS = "cn.lianshen.approval.EveryStep#all";
    private static final String WITH_BODY = "cn.lianshen.approval.EveryStep#withBody";

    /** Bodies that nobody could have meant. */
    private static final List<String> MALFORMED =
            List.of(
                    "{",
                    "[]",
                    "null",
                    "'word'",
                    "7",
                    "{'a':",
                    "{'reason':{'deep':[1]},'x':}",
                    "\u0000");

    private Receipt filed = new Receipt(new java.util.UUID(0, 0), "", 0, "");

    @BeforeEach
    void file() {
        filed = filed(Forms.kindergarten());
    }

    @ParameterizedTest
    @MethodSource(STEPS)
    void without_the_version_that_one_has_seen_no_step_is_taken(EveryStep step) {
        var request = http(actor(step)).post().uri("/cases/{id}/" + step.path(), filed.caseId());
        var body = step.body();
        var answer =
                body == null
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(quoted(body))
                                .exchange();

        answer.expectStatus()
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("precondition-required");
        nothingHappened();
    }

    @ParameterizedTest
    @MethodSource(STEPS)
    void whoever_may_not_see_the_case_does_not_find_the_step(EveryStep step) {
        for (var stranger : List.of(OTHER_FOUNDER, EDU_ELSEWHERE)) {
            refused(stranger, filed, step.path(), step.body(), 404, "not-found");
        }
        nothingHappened();
    }

    @ParameterizedTest
    @MethodSource(STEPS)
    void whoever_sees_the_case_and_is_not_meant_may_not_take_it(EveryStep step) {
        var wrong = step.who().equals("FOUNDER") ? EDU : FOUNDER;
        var code =
                switch (step.who()) {
                    case "FOUNDER" -> "not-the-applicant";
                    case "LEAD" ->
                            List.of("claim", "release", "recusal").contains(step.path())
                                    ? "bureau-not-involved"
                                    : "not-the-lead";
                    case "SUPERVISOR" -> "not-in-charge";
                    default -> "bureau-not-involved";
                };

        refused(wrong, filed, step.path(), step.body(), 403, code);
        nothingHappened();
    }

    @ParameterizedTest
    @MethodSource(STEPS)
    void a_case_that_was_withdrawn_takes_no_step_any_more(EveryStep step) {
        var over = after(FOUNDER, filed, "withdrawal", "{}");

        var code = step(actor(step), over, step.path(), sent(step));
        code.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isNotEmpty()
                .jsonPath("$.detail")
                .value(String.class, it -> assertThat(it).containsPattern("\\p{IsHan}.*。"));
        assertThat(fresh(EDU, over)).isEqualTo(over);
    }

    @ParameterizedTest
    @MethodSource(STEPS)
    void an_outdated_version_is_told_what_changed(EveryStep step) {
        var withdrawn = after(FOUNDER, filed, "withdrawal", "{}");

        var answer = refused(actor(step), filed, step.path(), step.body(), 412, "stale-version");
        assertThat(answer.path("currentVersion").asInt()).isEqualTo(withdrawn.version());
        assertThat(answer.path("changes").path(0).path("type").asString())
                .isEqualTo("approval.application-withdrawn.v1");
    }

    @ParameterizedTest
    @MethodSource(WITH_BODY)
    void a_malformed_body_is_the_senders_fault_and_stores_nothing(EveryStep step) {
        for (var body : MALFORMED) {
            blamed(step(actor(step), filed, step.path(), quoted(body)));
        }
        blamed(step(actor(step), filed, step.path(), null));
        nothingHappened();
    }

    @ParameterizedTest
    @MethodSource(WITH_BODY)
    void values_of_the_wrong_kind_are_the_senders_fault_and_store_nothing(EveryStep step) {
        var body = quoted(String.valueOf(step.body()));
        var wrongs =
                List.of(
                        body.replaceAll(":\"[^\"]*\"", ":{\"deep\":[]}"),
                        body.replaceAll(":(\\[.*?]|true|false|\\d+)", ":\"?\""),
                        body.replaceAll("[A-Z]{3,}", "NO_SUCH"),
                        body.replaceAll("\\[\"[^\"]*\"", "[null"),
                        body.replaceAll("(\"M12\"):\"[^\"]*\"", "$1:null"),
                        body.replaceAll(":\\d+", ":99999999999999999999"),
                        body.replaceAll("\\d{4}-\\d\\d-\\d\\d", "2026-02-30"));
        wrongs.stream()
                .filter(wrong -> !wrong.equals(body))
                .forEach(wrong -> blamed(step(actor(step), filed, step.path(), wrong)));
        nothingHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"abc\"", "*", "W/\"3\"", "\"99999999999999\"", "\"-1\"", "\"\""})
    void a_version_that_is_none_is_the_senders_fault(String version) {
        blamed(
                http(EDU)
                        .post()
                        .uri("/cases/{id}/acceptance", filed.caseId())
                        .header("If-Match", version)
                        .exchange());
        nothingHappened();
    }

    @Test
    void a_case_that_is_none_is_the_senders_fault() {
        blamed(
                http(EDU)
                        .post()
                        .uri("/cases/not-an-id/acceptance")
                        .header("If-Match", "\"1\"")
                        .exchange());
    }

    @Test
    void a_step_that_does_not_exist_is_not_found() {
        refused(EDU, filed, "no-such-step", "{}", 404, "not-found");
    }

    private static void blamed(ResponseSpec answer) {
        answer.expectStatus().is4xxClientError().expectBody().jsonPath("$.code").isNotEmpty();
    }

    private void nothingHappened() {
        assertThat(fresh(EDU, filed)).isEqualTo(filed);
    }

    private static @org.jspecify.annotations.Nullable String sent(EveryStep step) {
        var body = step.body();
        return body == null ? null : quoted(body);
    }

    private static String actor(EveryStep step) {
        return switch (step.who()) {
            case "FOUNDER" -> FOUNDER;
            case "BUREAU" -> SCJG;
            case "REGISTRAR" -> MZ;
            case "SUPERVISOR" -> SUPERVISOR;
            default -> EDU;
        };
    }
}

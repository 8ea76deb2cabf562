package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * After the decision: papers, registers, delivery; and the four ways in which a permission ends.
 */
class ResultStepsIT extends StepService {
    private static final String CANGNAN = "330327";

    @Test
    void a_preparation_ends_with_its_approval_and_no_licence() {
        var now = granted("PS01");
        refused(EDU, now, "licence", null, 409, "no-licence-for-item");
        wrong(EDU, now, "approval", "{'number':' '}", "text-required");

        now = after(EDU, now, "approval", "{'number':'苍教筹〔2026〕9号','validTo':'2029-11-21'}");
        assertThat(now.state()).isEqualTo("DONE");
    }

    @Test
    void a_licence_is_not_replaced_by_a_letter() {
        refused(EDU, granted("PS02"), "approval", "{'number':'1'}", 409, "licence-for-item");
    }

    @Test
    void a_changed_address_is_reissued_and_amended_in_the_register() {
        var now = after(EDU, granted("PS05d"), "licence");
        assertThat(now.state()).isEqualTo("REGISTER");
        refused(MZ, now, "registration", "{'outcome':'DEREGISTER'}", 409, "other-registration-act");

        now = after(MZ, now, "registration", "{'outcome':'AMEND'}");
        assertThat(now.state()).isEqualTo("DONE");
    }

    @ParameterizedTest
    @CsvSource({"PS03", "PS04"})
    void one_registrar_enters_the_new_school_and_strikes_off_the_old_one(String matter) {
        var now = after(EDU, granted(matter), "licence");
        var code = CreditCodes.fresh("52", CANGNAN);
        now = after(MZ, now, "registration", "{'outcome':'REGISTER','creditCode':'" + code + "'}");
        assertThat(now.state()).isEqualTo("REGISTER");
        refused(
                MZ,
                now,
                "registration",
                "{'outcome':'REGISTER','creditCode':'" + code + "'}",
                409,
                "other-registration-act");

        now = after(MZ, now, "registration", "{'outcome':'DEREGISTER'}");
        assertThat(now.state()).isEqualTo("DONE");
    }

    @Test
    void a_conversion_leaves_one_register_and_enters_the_other() {
        var form = Matters.form(CANGNAN, "PS05h", "/classification", "\"FOR_PROFIT\"");
        var now = grantedOn(form);
        var code = CreditCodes.fresh("91", CANGNAN);
        var enter = "{'outcome':'REGISTER','creditCode':'%s'}".formatted(code);
        refused(MZ, now, "registration", enter, 409, "other-registration-act");
        refused(SCJG, now, "registration", enter, 409, "not-awaiting-registration");
        refused(EDU, now, "licence", null, 409, "old-registration-stands");

        now = after(MZ, now, "registration", "{'outcome':'DEREGISTER'}");
        assertThat(now.state()).isEqualTo("GRANTED");
        now = after(EDU, now, "licence");
        now = after(SCJG, now, "registration", enter);
        assertThat(now.state()).isEqualTo("DONE");
        assertThat(
                        seen(FOUNDER, now)
                                .path("clocks")
                                .valueStream()
                                .filter(it -> it.path("clock").asString().equals("REGISTRATION"))
                                .map(it -> it.path("bureau").asString()))
                .as("each registrar has a clock of its own")
                .containsExactly("MZ", "SCJG");
    }

    @Test
    void a_school_that_ends_hands_its_licence_back_before_it_is_struck_off() {
        var now = after(EDU, granted("PS06"), "approval", "{'number':'苍教终〔2026〕1号'}");
        assertThat(now.state()).isEqualTo("ISSUED");
        var strikeOff = "{'outcome':'DEREGISTER'}";
        refused(MZ, now, "registration", strikeOff, 409, "not-awaiting-registration");

        now = after(EDU, now, "licence-return");
        refused(EDU, now, "licence-return", null, 409, "not-issued");
        now = after(MZ, now, "registration", strikeOff);
        assertThat(now.state()).isEqualTo("DONE");
        refused(EDU, granted("PS02"), "licence-return", null, 409, "no-licence-to-hand-back");
    }

    @Test
    void a_result_is_delivered_once_and_the_case_archived() {
        var now = after(EDU, granted("PS01"), "approval", "{'number':'1号'}");
        now = after(EDU, now, "delivery", "{'manner':'BY_POST'}");
        refused(EDU, now, "delivery", "{'manner':'BY_POST'}", 409, "already-delivered");

        now = after(EDU, now, "archive");
        assertThat(now.state()).isEqualTo("ARCHIVED");
        refused(EDU, now, "archive", null, 409, "not-done");
    }

    @Test
    void nothing_is_delivered_before_there_is_something() {
        refused(
                EDU,
                granted("PS01"),
                "delivery",
                "{'manner':'BY_POST'}",
                409,
                "nothing-to-deliver");
        refused(EDU, granted("PS01"), "archive", null, 409, "not-done");
    }

    @ParameterizedTest
    @CsvSource({
        "annulment, 69(1)(2), ANNULLED, permission-annulled",
        "cancellation, 70(1), CANCELLED, licence-cancelled",
        "permission-withdrawal, 8(2), PERMISSION_WITHDRAWN, permission-withdrawn",
        "revocation, 62, REVOKED, licence-revoked"
    })
    void the_four_ends_of_a_permission_are_kept_apart(
            String act, String article, String state, String event) {
        var body = "{'article':'%s','reason':'依据充分'}".formatted(article);
        var undecided = ripe(Forms.kindergarten());
        refused(EDU, undecided, act, body, 409, "not-granted");

        var now = after(EDU, granted("PS02"), "licence");
        wrong(EDU, now, act, "{'article':'1','reason':'?'}", "article-required");
        wrong(EDU, now, act, "{'article':'%s'}".formatted(article), "reason-required");
        now = after(EDU, now, act, body);
        assertThat(now.state()).isEqualTo(state);
        assertThat(happened(EDU, now)).endsWith(event);
        refused(EDU, now, act, body, 409, "not-granted");
    }

    @Test
    void a_commitment_that_nobody_made_is_not_checked() {
        var check = "{'kept':true}";
        refused(EDU, granted("PS02"), "commitment-check", check, 409, "no-commitment-open");
        refused(EDU, filed(Forms.kindergarten()), "commitment-check", check, 409, "not-granted");
    }

    private Receipt granted(String matter) {
        return grantedOn(Matters.form(CANGNAN, matter));
    }

    private Receipt grantedOn(String form) {
        var now = after(EDU, filed(form), "acceptance");
        for (var asked : seen(EDU, now).path("opinions")) {
            now = after(officer(asked.path("bureau").asString()), now, "opinions", AGREE);
        }
        return after(EDU2, now, "decision", "{'outcome':'GRANT','reason':'符合条件'}");
    }

    private static String officer(String bureau) {
        return token("p-" + bureau, "officer", CANGNAN, bureau);
    }
}

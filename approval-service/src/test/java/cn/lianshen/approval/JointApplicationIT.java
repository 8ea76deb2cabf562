package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class JointApplicationIT extends ApprovalService {
    private static final String AGREE = "{\"conclusion\":\"AGREE\"}";
    private static final String GRANT = "{\"outcome\":\"GRANT\"}";

    @Test
    void a_non_profit_kindergarten_goes_from_filing_to_the_registered_legal_person() {
        var now = ripe(Forms.kindergarten());
        assertThat(now.state()).isEqualTo("DECIDE");

        now = stepped(EDU2, now, "decision", GRANT);
        now = stepped(EDU, now, "licence", null);
        assertThat(now.state()).isEqualTo("REGISTER");
        var code = CreditCodes.fresh("52", "330327");
        now = stepped(MZ, now, "registration", registered(code));

        assertThat(now.state()).isEqualTo("DONE");
        http(FOUNDER)
                .get()
                .uri("/cases/{id}", now.caseId())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"" + now.version() + "\"")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DONE")
                .jsonPath("$.stateText")
                .isEqualTo("已办结")
                .jsonPath("$.licence.licenceNumber")
                .value(String.class, n -> assertThat(n).matches("教民1330327" + "6\\d{7}号"))
                .jsonPath("$.licence.founders[0]")
                .isEqualTo("示例举办者")
                .jsonPath("$.registration.creditCode")
                .isEqualTo(code)
                .jsonPath("$.clocks.length()")
                .isEqualTo(6);
    }

    @Test
    void a_for_profit_kindergarten_is_registered_by_market_supervision() {
        var form = Forms.with("/classification", "\"FOR_PROFIT\"");
        var now = stepped(EDU, stepped(EDU2, ripe(form), "decision", GRANT), "licence", null);
        var code = CreditCodes.fresh("91", "330327");

        step(MZ, now, "registration", registered(code)).expectStatus().isForbidden();
        assertThat(stepped(SCJG, now, "registration", registered(code)).state()).isEqualTo("DONE");
    }

    @Test
    void the_institution_route_is_registered_by_the_staffing_office() {
        var form = Forms.with("/registrar", "\"BB\"");
        var now = stepped(EDU, stepped(EDU2, ripe(form), "decision", GRANT), "licence", null);

        var done = stepped(BB, now, "registration", registered(CreditCodes.fresh("12", "330327")));
        assertThat(done.state()).isEqualTo("DONE");
    }

    @Test
    void a_founder_who_holds_an_approval_of_preparation_files_after_preparation() {
        var form = Forms.with("/entryMode", "\"after_preparation\"");
        file(FOUNDER, UUID.randomUUID().toString(), form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("preparation-required")
                .jsonPath("$.field")
                .isEqualTo("preparation");

        var held = "{\"number\":\"苍教筹〔2025〕1号\",\"approvedOn\":\"2025-03-01\"}";
        assertThat(filed(Forms.with(form, "/preparation", held)).state()).isEqualTo("RECEIVED");
    }

    @Test
    void an_objection_leads_to_a_refusal_with_reasons_that_the_founder_can_read() {
        var now = stepped(EDU, filed(Forms.kindergarten()), "acceptance", null);
        now = stepped(SCJG, now, "opinions", AGREE);
        now = stepped(BB, now, "opinions", AGREE);
        now = stepped(MZ, now, "opinions", "{\"conclusion\":\"OBJECT\",\"reason\":\"名称重复\"}");
        step(EDU2, now, "decision", GRANT)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("bureau-objects");

        now = stepped(EDU2, now, "decision", "{\"outcome\":\"REFUSE\",\"reason\":\"名称不合规定\"}");
        http(FOUNDER)
                .get()
                .uri("/cases/{id}", now.caseId())
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("REFUSED")
                .jsonPath("$.decision.reason")
                .isEqualTo("名称不合规定")
                .jsonPath("$.opinions[1].reason")
                .isEqualTo("名称重复");
    }

    @Test
    void a_credit_code_of_another_school_is_refused() {
        var code = CreditCodes.fresh("52", "330327");
        var first =
                stepped(
                        EDU,
                        stepped(EDU2, ripe(Forms.kindergarten()), "decision", GRANT),
                        "licence",
                        null);
        stepped(MZ, first, "registration", registered(code));
        var second =
                stepped(
                        EDU,
                        stepped(EDU2, ripe(Forms.kindergarten()), "decision", GRANT),
                        "licence",
                        null);

        step(MZ, second, "registration", registered(code))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("credit-code-taken");
    }

    private static String registered(String creditCode) {
        return "{\"outcome\":\"REGISTER\",\"creditCode\":\"" + creditCode + "\"}";
    }
}

package cn.lianshen.approval.approvalcase.domain.delivery;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.licensed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {
    private static final String NON_PROFIT_CODE = "52330327MJ000000X6";

    @Test
    void the_licence_comes_before_the_legal_person() {
        assertThat(refusal(register(MZ, NON_PROFIT_CODE).decide(ACase.granted())).code())
                .isEqualTo("not-awaiting-registration");
        assertThat(licensed().state()).isEqualTo(CaseState.REGISTER);
    }

    @Test
    void no_licence_before_the_permission_is_granted() {
        var issue = new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR);

        assertThat(refusal(issue.decide(ACase.ripe())).code()).isEqualTo("not-granted");
    }

    @Test
    void the_registering_bureau_ends_the_case_with_a_credit_code() {
        assertThat(after(licensed(), register(MZ, NON_PROFIT_CODE)).state())
                .isEqualTo(CaseState.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "52330327MJ000000X7, invalid-credit-code",
        "91330327MA0000007G, credit-code-of-other-registrar",
        "12330327000000000W, credit-code-of-other-registrar",
    })
    void a_credit_code_must_be_right_and_of_the_registrar(String code, String refusalCode) {
        var refusal = refusal(register(MZ, code).decide(licensed()));

        assertThat(refusal.code()).isEqualTo(refusalCode);
        assertThat(refusal.field()).isEqualTo("creditCode");
    }

    @Test
    void another_bureau_may_not_register() {
        assertThat(refusal(register(SCJG, NON_PROFIT_CODE).decide(licensed())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void a_refused_registration_leaves_the_licence_and_can_be_mended() {
        var refused = after(licensed(), new RefuseRegistration(MZ, "章程缺少必备事项"));

        assertThat(refused.state()).isEqualTo(CaseState.REGISTRATION_REFUSED);
        assertThat(refused.licence()).isNotNull();
        assertThat(after(refused, register(MZ, NON_PROFIT_CODE)).state()).isEqualTo(CaseState.DONE);
    }

    private static RegisterLegalPerson register(Actor actor, String code) {
        return new RegisterLegalPerson(actor, code, MONDAY);
    }
}

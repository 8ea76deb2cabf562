package cn.lianshen.approval.approvalcase.domain.delivery;

import static cn.lianshen.approval.approvalcase.domain.ACase.BB;
import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.filing;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.officer;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import org.junit.jupiter.api.Test;

class RegistrationActsTest {
    private static final Registration CHANGE =
            new Registration("MZ", Registration.Act.CHANGE, null);

    @Test
    void a_change_is_entered_by_the_registrar_after_the_licence_is_issued_anew() {
        assertThat(ACase.events(amend(MZ).decide(changing())))
                .containsExactly(
                        new RegistrationAmended(ACase.filing().institutionId(), "MZ", MONDAY));
        assertThat(after(changing(), amend(MZ)).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void not_before_the_licence() {
        var granted =
                after(change().agreedOn(MONDAY), new GrantPermission(EDU, null, MONDAY, CALENDAR));

        assertThat(code(amend(MZ).decide(granted))).isEqualTo("not-awaiting-registration");
    }

    @Test
    void a_registrar_does_what_it_is_asked_for_and_nothing_else() {
        assertThat(code(new DeregisterLegalPerson(MZ, MONDAY).decide(changing())))
                .isEqualTo("other-registration-act");
        assertThat(code(amend(MZ).decide(ACase.licensed()))).isEqualTo("other-registration-act");
    }

    @Test
    void no_other_bureau_registers() {
        assertThat(code(amend(SCJG).decide(changing()))).isEqualTo("not-the-registrar");
        assertThat(code(amend(EDU).decide(changing()))).isEqualTo("not-the-registrar");
        assertThat(code(new RefuseRegistration(SCJG, "理由").decide(changing())))
                .isEqualTo("not-the-registrar");
        assertThat(refusal(amend(officer("WJ")).decide(changing())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void an_officer_of_the_registrar_who_stays_out_does_not_register() {
        var recused = after(ACase.licensed(), new RecuseOfficer(MZ, "系举办者近亲属"));

        assertThat(code(new RegisterLegalPerson(MZ, "52330327MJ000000X6", MONDAY).decide(recused)))
                .isEqualTo("officer-recused");
        assertThat(code(new RefuseRegistration(MZ, "理由").decide(recused)))
                .isEqualTo("officer-recused");
    }

    @Test
    void where_two_registrars_act_the_case_is_done_after_both() {
        var one = after(cancelledAt("BB"), amend(MZ));

        assertThat(one.state()).isEqualTo(CaseState.REGISTER);
        assertThat(code(amend(MZ).decide(one))).isEqualTo("not-awaiting-registration");
        assertThat(after(one, new DeregisterLegalPerson(BB, MONDAY)).state())
                .isEqualTo(CaseState.DONE);
    }

    @Test
    void one_registrar_may_have_to_do_two_things_and_the_case_is_done_after_both() {
        var one = after(cancelledAt("MZ"), amend(MZ));

        assertThat(one.state()).isEqualTo(CaseState.REGISTER);
        assertThat(code(amend(MZ).decide(one))).isEqualTo("other-registration-act");
        assertThat(after(one, new DeregisterLegalPerson(MZ, MONDAY)).state())
                .isEqualTo(CaseState.DONE);
    }

    @Test
    void a_refusal_has_its_reason_and_is_not_the_end() {
        var refused = after(changing(), new RefuseRegistration(MZ, "章程未备案"));

        assertThat(code(new RefuseRegistration(MZ, " ").decide(changing())))
                .isEqualTo("reason-required");
        assertThat(refused.state()).isEqualTo(CaseState.REGISTRATION_REFUSED);
        assertThat(refused.over()).isFalse();
        assertThat(after(refused, amend(MZ)).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void what_is_registered_is_not_registered_again() {
        var done = after(changing(), amend(MZ));

        assertThat(code(amend(MZ).decide(done))).isEqualTo("not-awaiting-registration");
        assertThat(code(new RefuseRegistration(MZ, "理由").decide(done)))
                .isEqualTo("not-awaiting-registration");
    }

    private static AFiling change() {
        return AFiling.with().of("PS05", "LICENCE", "REISSUED_LICENCE").registering(CHANGE);
    }

    private static ApprovalCase changing() {
        return issued(change());
    }

    private static ApprovalCase issued(AFiling filing) {
        return after(
                filing.agreedOn(MONDAY),
                new GrantPermission(EDU, null, MONDAY, CALENDAR),
                new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR));
    }

    private static AmendRegistration amend(Actor actor) {
        return new AmendRegistration(actor, MONDAY);
    }

    /** A division that civil affairs enters and this bureau strikes a school off for. */
    private static ApprovalCase cancelledAt(String bureau) {
        return issued(
                AFiling.with()
                        .of("PS03", "LICENCE", "REISSUED_LICENCE")
                        .registering(
                                CHANGE, new Registration(bureau, Registration.Act.CANCEL, null)));
    }
}

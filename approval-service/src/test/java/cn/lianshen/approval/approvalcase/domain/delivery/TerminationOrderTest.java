package cn.lianshen.approval.approvalcase.domain.delivery;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import org.junit.jupiter.api.Test;

/** PS06: approval, licence back, then the legal person is struck off. 民办教育促进法 art. 60. */
class TerminationOrderTest {
    private static final Registration STRIKE_OFF =
            new Registration("MZ", Registration.Act.CANCEL, null);

    @Test
    void the_approval_alone_strikes_nobody_off() {
        assertThat(approved().state()).isEqualTo(CaseState.ISSUED);
        assertThat(code(strikeOff(MZ).decide(approved()))).isEqualTo("not-awaiting-registration");
        assertThat(OpenTask.of(approved()))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactlyInAnyOrder(
                        tuple("EDU", OpenTask.Kind.TAKE_BACK_LICENCE),
                        tuple("EDU", OpenTask.Kind.DELIVER));
    }

    @Test
    void once_the_licence_is_back_the_registrar_is_asked_and_has_its_own_time() {
        var outcome = handBack(EDU).decide(approved());

        assertThat(ACase.events(outcome))
                .hasExactlyElementsOfTypes(LicenceHandedBack.class, RegistrationOpened.class);
        assertThat(event(outcome, RegistrationOpened.class).registrar()).isEqualTo("MZ");
        assertThat(event(outcome, RegistrationOpened.class).deadline().due())
                .isEqualTo(day(11, 20));
    }

    @Test
    void then_the_legal_person_is_struck_off_and_the_case_is_done() {
        var back = after(approved(), handBack(EDU));

        assertThat(ACase.events(strikeOff(MZ).decide(back)))
                .containsExactly(
                        new LegalPersonDeregistered(
                                ACase.filing().institutionId(), "MZ", day(9, 21)));
        assertThat(after(back, strikeOff(MZ)).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void the_licence_may_come_back_before_the_approval_is_issued() {
        var early = after(permitted(), handBack(EDU));
        assertThat(early.state()).isEqualTo(CaseState.GRANTED);

        assertThat(after(early, approve(EDU)).state()).isEqualTo(CaseState.REGISTER);
    }

    @Test
    void where_nobody_is_struck_off_the_case_still_waits_for_the_licence() {
        var issued = after(permitted(termination().registering()), approve(EDU));
        assertThat(issued.state()).isEqualTo(CaseState.ISSUED);

        assertThat(after(issued, handBack(EDU)).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void a_licence_comes_back_once_to_the_lead_and_not_before_the_grant() {
        var back = after(permitted(), handBack(EDU));

        assertThat(code(handBack(EDU).decide(back))).isEqualTo("already-handed-back");
        assertThat(code(handBack(MZ).decide(approved()))).isEqualTo("not-the-lead");
        assertThat(code(handBack(EDU).decide(termination().agreedOn(day(9, 21)))))
                .isEqualTo("not-issued");
    }

    @Test
    void only_a_termination_takes_the_licence_back() {
        assertThat(code(handBack(EDU).decide(ACase.granted())))
                .isEqualTo("no-licence-to-hand-back");
    }

    @Test
    void a_registrar_that_is_to_strike_off_does_nothing_else() {
        var back = after(approved(), handBack(EDU));

        assertThat(code(new AmendRegistration(MZ, MONDAY).decide(back)))
                .isEqualTo("other-registration-act");
        assertThat(code(new RegisterLegalPerson(MZ, "52330327MJ000000X6", MONDAY).decide(back)))
                .isEqualTo("other-registration-act");
    }

    private static AFiling termination() {
        return AFiling.with().of("PS06", "LICENCE", "TERMINATION").registering(STRIKE_OFF);
    }

    private static ApprovalCase permitted() {
        return permitted(termination());
    }

    private static ApprovalCase permitted(AFiling filing) {
        return after(
                filing.agreedOn(day(9, 21)), new GrantPermission(EDU, null, day(9, 21), CALENDAR));
    }

    private static ApprovalCase approved() {
        return after(permitted(), approve(EDU));
    }

    private static IssueApproval approve(Actor actor) {
        return new IssueApproval(actor, "苍教批〔2026〕3号", null, day(9, 21), CALENDAR);
    }

    private static HandBackLicence handBack(Actor actor) {
        return new HandBackLicence(actor, day(9, 21), CALENDAR);
    }

    private static DeregisterLegalPerson strikeOff(Actor actor) {
        return new DeregisterLegalPerson(actor, day(9, 21));
    }
}

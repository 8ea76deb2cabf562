package cn.lianshen.approval.approvalcase.domain.delivery;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.clock.domain.LimitUnit;
import org.junit.jupiter.api.Test;

/** 先注销原登记，再换证，后登记: at another bureau the old entry goes first. */
class ConversionOrderTest {

    @Test
    void the_grant_opens_the_old_registrars_part_and_no_other() {
        assertThat(granted().state()).isEqualTo(CaseState.REGISTER);
        assertThat(OpenTask.of(granted()))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactly(tuple("MZ", OpenTask.Kind.REGISTER));
        assertThat(code(register().decide(granted()))).isEqualTo("not-awaiting-registration");
    }

    @Test
    void no_licence_before_the_old_entry_is_struck_off() {
        assertThat(code(licence().decide(granted()))).isEqualTo("old-registration-stands");
        assertThat(code(deliver().decide(granted()))).isEqualTo("nothing-to-deliver");
    }

    @Test
    void then_the_new_licence_and_then_the_new_entry() {
        var struckOff = after(granted(), new DeregisterLegalPerson(MZ, MONDAY));
        assertThat(struckOff.state()).isEqualTo(CaseState.GRANTED);

        var licensed = after(struckOff, licence());
        assertThat(licensed.state()).isEqualTo(CaseState.REGISTER);
        assertThat(OpenTask.of(licensed))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactlyInAnyOrder(
                        tuple("SCJG", OpenTask.Kind.REGISTER), tuple("EDU", OpenTask.Kind.DELIVER));
        assertThat(after(licensed, register()).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void a_registrar_that_refuses_to_strike_off_can_do_it_later() {
        var refused = after(granted(), new RefuseRegistration(MZ, "清算未完成"));

        assertThat(refused.state()).isEqualTo(CaseState.REGISTRATION_REFUSED);
        assertThat(after(refused, new DeregisterLegalPerson(MZ, MONDAY)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void each_act_runs_on_its_own_limit() {
        var own = new ClockLimit(ClockName.REGISTRATION, 3, LimitUnit.WORKING_DAY);
        var two =
                AFiling.with()
                        .registering(
                                new Registration("MZ", Registration.Act.CREATE, null),
                                new Registration("MZ", Registration.Act.CANCEL, own));
        var licensed = after(two.agreedOn(MONDAY), grant(), licence());

        assertThat(licensed.ending().registrationsOpen())
                .extracting(it -> it.deadline() == null ? null : it.deadline().amount())
                .containsExactly(60, 3);
        assertThat(OpenTask.of(licensed))
                .contains(new OpenTask("MZ", OpenTask.Kind.REGISTER, day(11, 26)));
    }

    private static ApprovalCase granted() {
        return after(AFiling.with().converting().agreedOn(MONDAY), grant());
    }

    private static GrantPermission grant() {
        return new GrantPermission(EDU, "经专门批准", MONDAY, CALENDAR);
    }

    private static IssueLicence licence() {
        return new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR);
    }

    private static RegisterLegalPerson register() {
        return new RegisterLegalPerson(SCJG, "91330327MA0000007G", MONDAY);
    }

    private static DeliverResult deliver() {
        return new DeliverResult(EDU, DeliveryManner.IN_PERSON, MONDAY);
    }
}

package cn.lianshen.approval.inquiry.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.delivery.DeregisterLegalPerson;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.walk.Walk;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningLineTest {

    @Test
    void each_registrar_has_a_line_of_its_own() {
        var granted = after(AFiling.with().converting().agreedOn(MONDAY), grant());
        assertThat(registrars(granted)).containsExactly("MZ");

        var struckOff = after(granted, new DeregisterLegalPerson(MZ, MONDAY));
        assertThat(registrars(struckOff)).isEmpty();
        assertThat(registrars(after(struckOff, licence()))).containsExactly("SCJG");
    }

    @Test
    void a_registrar_with_two_acts_is_told_of_the_one_that_is_due_first() {
        var own = new ClockLimit(ClockName.REGISTRATION, 3, LimitUnit.WORKING_DAY);
        var two =
                AFiling.with()
                        .registering(
                                new Registration("MZ", Registration.Act.CREATE, null),
                                new Registration("MZ", Registration.Act.CANCEL, own));
        var licensed = after(two.agreedOn(MONDAY), grant(), licence());
        assertThat(lines(licensed, ClockName.REGISTRATION))
                .extracting(line -> line.deadline().due())
                .containsExactly(day(11, 26));
    }

    @Test
    void every_clock_that_a_case_can_run_is_told_of() {
        var told = EnumSet.noneOf(ClockName.class);
        for (var seed = 0L; seed < 3_000 && told.size() < ClockName.values().length; seed++) {
            for (var moment : Moment.of(Walk.of(seed, 200).events())) {
                moment.clocks().forEach(change -> told.add(change.clock()));
            }
        }
        assertThat(told).containsExactlyInAnyOrder(ClockName.values());
    }

    private static List<String> registrars(ApprovalCase it) {
        return lines(it, ClockName.REGISTRATION).stream().map(RunningLine::bureau).toList();
    }

    private static List<RunningLine> lines(ApprovalCase it, ClockName clock) {
        return RunningLine.of(it, List.of()).stream()
                .filter(line -> line.clock() == clock)
                .toList();
    }

    private static GrantPermission grant() {
        return new GrantPermission(EDU, "经专门批准", MONDAY, CALENDAR);
    }

    private static IssueLicence licence() {
        return new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR);
    }
}

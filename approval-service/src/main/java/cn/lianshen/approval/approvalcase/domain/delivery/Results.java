package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a decision ends with. */
final class Results {
    static final String TERMINATION = "TERMINATION";
    private static final Set<String> LICENCES = Set.of("LICENCE", "REISSUED_LICENCE");

    private Results() {}

    static boolean licence(ApprovalCase it) {
        return LICENCES.contains(it.filing().procedure().result());
    }

    static boolean termination(ApprovalCase it) {
        return it.filing().procedure().result().equals(TERMINATION);
    }

    /** The registrations that open once the result is issued, each with its own clock. */
    static List<CaseEvent> registrations(ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        return it.ending().registrationsLeft().stream()
                .map(act -> opened(it, act, on, calendar))
                .toList();
    }

    private static CaseEvent opened(
            ApprovalCase it, Registration act, LocalDate on, WorkingCalendar calendar) {
        return new RegistrationOpened(
                act.bureau(), Limits.of(it.filing()).start(ClockName.REGISTRATION, on, calendar));
    }
}

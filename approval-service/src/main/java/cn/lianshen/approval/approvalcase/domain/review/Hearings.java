package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** Terms of a hearing. Source: 行政许可法 art. 47, 48. */
final class Hearings {
    private Hearings() {}

    static boolean requestOverdue(ApprovalCase it, LocalDate on) {
        var deadline = it.deadline(ClockName.HEARING);
        return deadline != null && deadline.due() != null && on.isAfter(deadline.due());
    }

    /**
     * The breach of a hearing on a day after the twenty working days, kept once; nothing while the
     * day is within them or the holidays that they run over are not announced.
     */
    static List<CaseEvent> lateness(ApprovalCase it, LocalDate day, WorkingCalendar calendar) {
        var late =
                Limits.of(it.filing())
                        .running(ClockName.HEARING_HELD, it.timing())
                        .filter(clock -> clock.due(calendar).passedBy(day))
                        .isPresent();
        return late ? breach(it) : List.of();
    }

    static List<CaseEvent> breach(ApprovalCase it) {
        var breach = new BreachRecorded(BreachKind.LATE_HEARING, it.filing().lead());
        return it.staffing().breaches().contains(breach) ? List.of() : List.of(breach);
    }
}

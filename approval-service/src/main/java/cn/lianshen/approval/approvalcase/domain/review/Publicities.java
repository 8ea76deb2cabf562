package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;

/** Terms of publicity (公示期). */
final class Publicities {
    private Publicities() {}

    /** Whether its last day is surely over, by the calendar of today. */
    static boolean over(ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        var deadline = it.deadline(ClockName.PUBLICITY);
        return deadline == null || deadline.running().due(calendar).passedBy(on);
    }
}

package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Limits of the pre-check (网上预审), so that it cannot stand in for the one notice: it is answered
 * within its term, else the application counts as received when that ended; it returns at most
 * twice, and the second time only what the first had named. Source: 行政许可法 art. 32; 安阳市政务服务条例 art.
 * 42.
 */
final class Prechecks {
    private static final int MOST_RETURNS = 2;

    private Prechecks() {}

    static boolean overdue(ApprovalCase it, LocalDate on, WorkingCalendar calendar) {
        return due(it, calendar).filter(last -> last.passedBy(on)).isPresent();
    }

    /** The day of receipt: today or, for a pre-check that is late, the last day of its term. */
    static LocalDate receivedOn(ApprovalCase it, LocalDate today, WorkingCalendar calendar) {
        return due(it, calendar)
                .filter(last -> last.passedBy(today))
                .map(DueDate::earliest)
                .orElse(today);
    }

    static CaseEvent received(ApprovalCase it, LocalDate today, WorkingCalendar calendar) {
        var on = receivedOn(it, today, calendar);
        return new ApplicationReceived(
                Limits.of(it.filing()).start(ClockName.NOTICE, on, calendar));
    }

    static boolean returnable(ApprovalCase it) {
        return it.intake().returns() < MOST_RETURNS;
    }

    /** What a return may name: all of the list at first, then what was named before. */
    static Set<String> nameable(ApprovalCase it) {
        var before = it.intake().returned();
        return before.isEmpty() ? Set.copyOf(it.filing().procedure().materials()) : before;
    }

    private static Optional<DueDate> due(ApprovalCase it, WorkingCalendar calendar) {
        return Limits.of(it.filing())
                .running(ClockName.PRECHECK, it.timing())
                .map(clock -> clock.due(calendar));
    }
}

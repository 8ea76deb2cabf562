package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Clocks that stand still and run on. A pause needs a written notice that tells how long it is
 * expected to last; without one the time counts. Source: 行政许可法 art. 45.
 */
final class Pauses {
    private Pauses() {}

    /** From {@code from} on no day is counted. */
    static ClockPaused begin(
            ApprovalCase it,
            PauseReason reason,
            LocalDate from,
            PauseNotice notice,
            WorkingCalendar calendar) {
        var paused =
                new ClockPaused(reason, from, notice.expectedUntil(), notice.number(), List.of());
        var timing = it.apply(paused).timing();
        return new ClockPaused(
                reason,
                from,
                notice.expectedUntil(),
                notice.number(),
                Limits.of(it.filing()).project(timing, calendar));
    }

    /** The day after {@code ended} is counted again. */
    static ClockResumed end(
            ApprovalCase it, PauseReason reason, LocalDate ended, WorkingCalendar calendar) {
        var from = ended.plusDays(1);
        var timing = it.apply(new ClockResumed(reason, from, List.of())).timing();
        return new ClockResumed(reason, from, Limits.of(it.filing()).project(timing, calendar));
    }

    static boolean open(ApprovalCase it, PauseReason reason) {
        return it.timing().pauses().stream()
                .anyMatch(line -> line.open() && line.reason() == reason);
    }
}

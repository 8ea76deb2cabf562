package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;

/**
 * The clocks run on (恢复计时).
 *
 * @param resumedOn the first day that is counted again
 */
public record ClockResumed(PauseReason reason, LocalDate resumedOn, List<Deadline> deadlines)
        implements ClockEvent {}

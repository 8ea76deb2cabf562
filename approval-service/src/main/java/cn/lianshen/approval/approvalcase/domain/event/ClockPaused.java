package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;

/**
 * The three clocks stand still from a day on (暂停计时), told in writing.
 *
 * @param from the first day that is not counted
 * @param notice number of the written notice
 * @param deadlines the clocks as projected while it lasts
 */
public record ClockPaused(
        PauseReason reason,
        LocalDate from,
        LocalDate expectedUntil,
        String notice,
        List<Deadline> deadlines)
        implements ClockEvent {}

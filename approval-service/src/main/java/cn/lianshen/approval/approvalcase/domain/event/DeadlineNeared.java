package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/**
 * A due date is near (黄灯).
 *
 * @param bureau whose clock it is
 */
public record DeadlineNeared(ClockName clock, String bureau, LocalDate due) implements ClockEvent {}

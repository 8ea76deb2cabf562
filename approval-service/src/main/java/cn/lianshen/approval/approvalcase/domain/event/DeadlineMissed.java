package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/**
 * A due date has passed (红灯).
 *
 * @param bureau whose clock it is
 */
public record DeadlineMissed(ClockName clock, String bureau, LocalDate due) implements ClockEvent {}

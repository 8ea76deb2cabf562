package cn.lianshen.approval.approvalcase.domain.event;

/**
 * Something outside the case stops it (中止办理).
 *
 * @param localRule the local rule that allows it
 */
public record ProceedingsSuspended(String localRule) implements ClockEvent {}

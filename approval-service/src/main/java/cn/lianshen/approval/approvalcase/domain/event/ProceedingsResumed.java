package cn.lianshen.approval.approvalcase.domain.event;

/** What stopped the case is over (恢复办理). */
public record ProceedingsResumed() implements ClockEvent {}

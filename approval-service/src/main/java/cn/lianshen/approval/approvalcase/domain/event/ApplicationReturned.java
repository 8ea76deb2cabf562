package cn.lianshen.approval.approvalcase.domain.event;

/** The pre-check found something to mend (预审退回); no legal refusal, the founder hands in again. */
public record ApplicationReturned() implements IntakeEvent {}

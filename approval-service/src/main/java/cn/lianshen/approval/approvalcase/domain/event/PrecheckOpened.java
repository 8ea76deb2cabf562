package cn.lianshen.approval.approvalcase.domain.event;

/** The county looks at an online application before it is formally received (网上预审). */
public record PrecheckOpened(Deadline deadline) implements IntakeEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** The check of a commitment (承诺核查). */
public record CommitmentChecked(boolean kept) implements DecisionEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/**
 * A consulted bureau gave no opinion in its time, and the county's own rule counts that as agreeing
 * (逾期未反馈，视为同意).
 */
public record ConsentPresumed(String bureau) implements ReviewEvent {}

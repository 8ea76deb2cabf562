package cn.lianshen.approval.approvalcase.domain.event;

/** Somebody objected during publicity (异议). */
public record ObjectionRaised() implements ReviewEvent {}

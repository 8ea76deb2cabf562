package cn.lianshen.approval.approvalcase.domain.event;

/** A hearing was asked for (申请听证). */
public record HearingRequested() implements ReviewEvent {}

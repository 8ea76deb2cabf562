package cn.lianshen.approval.approvalcase.domain.event;

/** Nobody asked for a hearing in time, or the right was given up (放弃听证). */
public record HearingWaived() implements ReviewEvent {}

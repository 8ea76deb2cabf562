package cn.lianshen.approval.approvalcase.domain.event;

/** Those concerned were told that they may ask for a hearing (听证告知). */
public record HearingOffered(Deadline deadline) implements ReviewEvent {}

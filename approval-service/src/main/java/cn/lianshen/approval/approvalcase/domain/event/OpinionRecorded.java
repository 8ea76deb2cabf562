package cn.lianshen.approval.approvalcase.domain.event;

/** A consulted bureau gave its opinion (征询意见); its reasons stay in the house. */
public record OpinionRecorded(String bureau, Conclusion conclusion) implements ReviewEvent {}

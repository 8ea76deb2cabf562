package cn.lianshen.approval.approvalcase.domain.event;

/** What the experts conclude. */
public record ExpertReviewConcluded(Conclusion conclusion) implements ReviewEvent {}

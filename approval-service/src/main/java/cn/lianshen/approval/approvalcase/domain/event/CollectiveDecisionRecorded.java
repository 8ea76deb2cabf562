package cn.lianshen.approval.approvalcase.domain.event;

/** The leaders decided together (集体研究). */
public record CollectiveDecisionRecorded(int participants, Conclusion conclusion)
        implements ReviewEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** What one of them concludes. */
public enum LegalityConclusion {
    /** 同意. */
    AGREE,
    /** 附条件同意. */
    CONDITIONAL,
    /** 不同意. */
    DISAGREE
}

package cn.lianshen.approval.approvalcase.domain.event;

/** What a consulted bureau concludes. */
public enum Conclusion {
    /** 同意 */
    AGREE,
    /** 不同意 */
    OBJECT
}

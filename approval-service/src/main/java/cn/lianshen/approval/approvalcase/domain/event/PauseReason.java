package cn.lianshen.approval.approvalcase.domain.event;

/** Why clocks stand still. Source: 行政许可法 art. 45; what is beside it by local rule. */
public enum PauseReason {
    /** 专家评审. */
    EXPERT_REVIEW,
    /** 听证. */
    HEARING,
    /** 检验、检测、检疫、鉴定. */
    EXAMINATION,
    /** 现场勘验, where the county counts it out of the limit. */
    SITE_INSPECTION,
    /** 整改. */
    RECTIFICATION,
    /** 退回修改. */
    REPLACEMENT,
    /** 中止. */
    SUSPENSION
}

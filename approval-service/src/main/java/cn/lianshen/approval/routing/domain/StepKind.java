package cn.lianshen.approval.routing.domain;

/** The stages of a case in which a bureau acts (环节). */
public enum StepKind {
    /** 网上预审. */
    PRECHECK,
    /** 收件. */
    FILED,
    /** 受理. */
    ACCEPTED,
    /** 并联征询. */
    PRE_REVIEW,
    /** 行业主管部门意见. */
    SECTOR_OPINION,
    /** 下级机关初审. */
    LOWER_LEVEL_REVIEW,
    /** 上级机关审批. */
    HIGHER_LEVEL_REVIEW,
    /** 现场勘验. */
    SITE_INSPECTION,
    /** 专家评议. */
    EXPERT_REVIEW,
    /** 三方合法性审查. */
    LEGALITY_REVIEW,
    /** 集体研究. */
    COLLECTIVE_DECISION,
    /** 公示. */
    PUBLICITY,
    /** 决定. */
    DECISION,
    /** 年检结论. */
    CONCLUSION,
    /** 核发筹设批准书. */
    PREPARATION_APPROVAL,
    /** 制发或换发办学许可证. */
    LICENCE,
    /** 认定. */
    RECOGNITION,
    /** 送达. */
    DELIVERY,
    /** 交回办学许可证. */
    HAND_BACK,
    /** 法人设立或变更登记. */
    REGISTRATION,
    /** 法人注销登记. */
    DE_REGISTRATION,
    /** 抄告. */
    INFORMING,
    /** 归档. */
    ARCHIVE
}

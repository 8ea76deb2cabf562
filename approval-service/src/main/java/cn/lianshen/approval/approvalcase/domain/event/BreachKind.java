package cn.lianshen.approval.approvalcase.domain.event;

/** Misconduct that the platform refuses and keeps (违规情形). */
public enum BreachKind {
    /** 再次要求补正. */
    SECOND_LIST,
    /** 索要清单以外的材料. */
    DEMAND_OUTSIDE_LIST,
    /** 逾期未一次性告知. */
    LATE_NOTICE,
    /** 无故移交职责. */
    DUTY_MOVED_WITHOUT_REASON,
    /** 逾期未出具意见. */
    LATE_OPINION,
    /** 逾期未组织听证. */
    LATE_HEARING
}

package cn.lianshen.approval.approvalcase.domain.event;

/** Why a case cannot go on. */
public enum Termination {
    /** 申请人死亡、丧失行为能力或者终止. */
    APPLICANT_GONE,
    /** 申请事项的标的已不存在. */
    SUBJECT_GONE,
    /** 其他无法继续办理的情形. */
    CANNOT_PROCEED
}

package cn.lianshen.approval.approvalcase.domain.event;

/** How an application came to be withdrawn. */
public enum Withdrawal {
    /** 申请人撤回. */
    BY_APPLICANT,
    /** 预审退回后逾期未重新提交，视为撤回. */
    RETURN_LAPSED,
    /** 逾期未补正，视为撤回. */
    SUPPLEMENT_LAPSED,
    /** 逾期未补齐容缺材料，视为撤回. */
    TOLERANCE_LAPSED
}

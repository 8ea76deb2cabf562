package cn.lianshen.approval.approvalcase.domain.event;

/** How an application was accepted. */
public enum Acceptance {
    /** 受理. */
    ORDINARY,
    /** 逾期未告知，自收到申请材料之日起即为受理. */
    DEEMED,
    /** 容缺受理. */
    TOLERANT
}

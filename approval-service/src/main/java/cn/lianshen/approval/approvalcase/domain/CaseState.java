package cn.lianshen.approval.approvalcase.domain;

/** Where a case stands. */
public enum CaseState {
    /** Nothing is filed. */
    NONE,
    /** 已提交 */
    FILED,
    /** 收件 */
    RECEIVED,
    /** 受理 */
    ACCEPTED,
    /** 审查(并联) */
    REVIEW,
    /** 待决定 */
    DECIDE,
    /** 准予 */
    GRANTED,
    /** 制证完成 */
    ISSUED,
    /** 法人登记 */
    REGISTER,
    /** 登记未获准: the founder may mend and the registrar decide again. */
    REGISTRATION_REFUSED,
    /** 办结 */
    DONE,
    /** 不予 */
    REFUSED;

    /** True when nobody has anything left to do. */
    public boolean ended() {
        return this == DONE || this == REFUSED;
    }
}

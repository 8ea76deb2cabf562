package cn.lianshen.approval.approvalcase.domain;

/** Where a case stands. What goes on inside the review is told by {@link Review}. */
public enum CaseState {
    /** Nothing is filed. */
    NONE(Phase.INTAKE),
    /** 已提交 */
    FILED(Phase.INTAKE),
    /** 网上预审 */
    PRECHECK(Phase.INTAKE),
    /** 预审退回 */
    RETURNED(Phase.INTAKE),
    /** 收件 */
    RECEIVED(Phase.INTAKE),
    /** 补正 */
    SUPPLEMENT(Phase.INTAKE),
    /** 不需许可 */
    NOT_NEEDED(Phase.CLOSED),
    /** 不属于本机关职权 */
    WRONG_BODY(Phase.CLOSED),
    /** 不予受理 */
    NOT_ACCEPTED(Phase.CLOSED),
    /** 受理 */
    ACCEPTED(Phase.REVIEW),
    /** 审查(并联) */
    REVIEW(Phase.REVIEW),
    /** 待决定 */
    DECIDE(Phase.REVIEW),
    /** 中止 */
    SUSPENDED(Phase.REVIEW),
    /** 准予 */
    GRANTED(Phase.GRANTED),
    /** 制证完成 */
    ISSUED(Phase.GRANTED),
    /** 法人登记 */
    REGISTER(Phase.GRANTED),
    /** 登记未获准: the founder may mend and the registrar decide again. */
    REGISTRATION_REFUSED(Phase.GRANTED),
    /** 办结 */
    DONE(Phase.GRANTED),
    /** 归档 */
    ARCHIVED(Phase.GRANTED),
    /** 不予 */
    REFUSED(Phase.CLOSED),
    /** 撤回申请 */
    WITHDRAWN(Phase.CLOSED),
    /** 终止办理 */
    TERMINATED(Phase.CLOSED),
    /** 许可被撤销 */
    ANNULLED(Phase.CLOSED),
    /** 许可已注销 */
    CANCELLED(Phase.CLOSED),
    /** 许可被撤回 */
    PERMISSION_WITHDRAWN(Phase.CLOSED),
    /** 许可证被吊销 */
    REVOKED(Phase.CLOSED);

    private enum Phase {
        INTAKE,
        REVIEW,
        GRANTED,
        CLOSED
    }

    private final Phase phase;

    CaseState(Phase phase) {
        this.phase = phase;
    }

    /** True when nothing can happen to the case any more. */
    public boolean closed() {
        return phase == Phase.CLOSED;
    }

    /** True between filing and acceptance. */
    public boolean beforeAcceptance() {
        return phase == Phase.INTAKE && this != NONE;
    }

    /** True between acceptance and decision. */
    public boolean underReview() {
        return phase == Phase.REVIEW;
    }

    /** True once the permission is granted, and as long as it stands. */
    public boolean granted() {
        return phase == Phase.GRANTED;
    }
}

package cn.lianshen.approval.approvalcase.domain.event;

/** Why an application is not taken on. Source: 行政许可法 art. 32. */
public enum TurnedAway {
    /** 不需要取得行政许可. */
    NOT_NEEDED,
    /** 不属于本机关职权范围. */
    WRONG_BODY,
    /** 不予受理. */
    NOT_ACCEPTED
}

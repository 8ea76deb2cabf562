package cn.lianshen.approval.clock.domain;

/** What the loaded notices say of one day. */
public enum DayKind {
    /** 工作日. */
    WORKING,
    /** 休息日 or 法定节假日. */
    REST,
    /** No notice covers the day, and the law itself does not give it off. */
    UNANNOUNCED
}

package cn.lianshen.registry.supervision.domain;

/** Kinds of supervision records. */
public enum RecordType {
    /** 星级评定 */
    STAR,
    /** 检查结果 of another bureau */
    CHECK,
    /** 白名单 */
    WHITE,
    /** 黑名单 */
    BLACK,
    /** 投诉 */
    COMPLAINT
}

package cn.lianshen.registry.season.domain;

/** The conclusion of an annual inspection (年检结论). */
public enum Result {
    /** 合格 */
    QUALIFIED,
    /** 基本合格 */
    BASICALLY_QUALIFIED,
    /** 不合格 */
    UNQUALIFIED
}

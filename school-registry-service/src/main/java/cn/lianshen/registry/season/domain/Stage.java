package cn.lianshen.registry.season.domain;

/** How far an institution's annual inspection is. */
public enum Stage {
    /** 免检: not inspected this year, with a reason. */
    EXEMPT,
    /** 待自查 */
    OPEN,
    /** 已自查 */
    REPORTED,
    /** 已审核 */
    REVIEWED,
    /** 已拟定结论，待公布 */
    CONCLUDED,
    /** 已公布 */
    PUBLISHED,
    /** 已整改，待复查 */
    RECTIFIED
}

package cn.lianshen.registry.licence.domain;

/** Whether a licence entitles its school to teach on a given day. */
public enum Standing {
    /** 尚未生效 */
    NOT_YET_VALID,
    /** 有效 */
    VALID,
    /** 已过期 */
    EXPIRED
}

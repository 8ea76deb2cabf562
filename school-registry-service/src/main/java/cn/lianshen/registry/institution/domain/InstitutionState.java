package cn.lianshen.registry.institution.domain;

/**
 * Where an institution stands between its licence and its legal person; the licence comes first
 * (民办教育促进法 art. 19), and goes first (art. 60).
 */
public enum InstitutionState {
    /** 已取得办学许可，待法人登记; also while a refused registration can still be mended. */
    LICENSED,
    /** 已完成法人登记 */
    REGISTERED,
    /** 已批准终止，许可证尚未交回 */
    TERMINATING,
    /** 许可已终止，法人待注销 */
    WINDING_UP,
    /** 已终止 */
    CLOSED
}

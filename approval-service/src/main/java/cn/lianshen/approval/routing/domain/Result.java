package cn.lianshen.approval.routing.domain;

/** What a favourable end leaves in the applicant's hands (办理结果). */
public enum Result {
    /** 筹设批准书. */
    PREPARATION_APPROVAL,
    /** 办学许可证, new. */
    LICENCE,
    /** 换发的办学许可证; keeps the last day of the old one. */
    REISSUED_LICENCE,
    /** 认定: recognised, not licensed. */
    RECOGNITION,
    /** 终止批复; the licence is handed back. */
    TERMINATION,
    /** 年检结论; the licence copy is stamped. */
    CONCLUSION
}

package cn.lianshen.approval.naming.domain;

/** What was granted for a name, and handed in. */
public enum Consent {
    /** 审批机关同意使用简称. */
    SHORT_FORM,
    /** 其他学校授权. */
    OTHER_SCHOOL,
    /** 依法批准使用“中国”等字样. */
    WIDE_WORD,
    /** 审批机关同意其他企业使用学校类字样. */
    SCHOOL_WORD,
    /** 省级批准以捐赠者姓名或名称为校名. */
    DONOR_NAME
}

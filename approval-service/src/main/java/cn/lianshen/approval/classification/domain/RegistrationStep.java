package cn.lianshen.approval.classification.domain;

/** One thing to be done for a choice, in the order in which it is done. */
public enum RegistrationStep {
    /** 特别批准. */
    SPECIAL_APPROVAL,
    /** 决策机构三分之二以上同意. */
    BOARD_RESOLUTION,
    /** 剥离非义务教育部分. */
    FURTHER_STAGES_STRIPPED,
    /** 修改章程. */
    CHARTER_AMENDED,
    /** 清产核资. */
    ASSETS_CHECKED,
    /** 财务清算. */
    LIQUIDATION,
    /** 明确权属. */
    TITLE_SETTLED,
    /** 缴纳税费和土地差价. */
    TAXES_AND_LAND_PAID,
    /** 注销原登记. */
    OLD_REGISTRATION_CANCELLED,
    /** 重新办理办学许可. */
    NEW_LICENCE,
    /** 登记为公司. */
    COMPANY_REGISTERED,
    /** 继续登记. */
    REGISTRATION_CONTINUED
}

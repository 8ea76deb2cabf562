package cn.lianshen.approval.approvalcase.domain.event;

/** The three who look at legality (三方联审). */
public enum LegalityParty {
    /** 法规科. */
    LEGAL_SECTION,
    /** 业务科室. */
    BUSINESS_SECTION,
    /** 法律顾问. */
    LEGAL_ADVISER
}

package cn.lianshen.approval.inquiry.domain;

/** What is counted. */
public enum Measure {
    /** Applications handed in (申请), by item. */
    FILED,
    /** Applications accepted (受理), by item. */
    ACCEPTED,
    /** Decisions (决定), by item, outcome, and whether the promise and both limits were kept. */
    DECIDED,
    /** Opinions asked for (征询), by bureau. */
    ASKED,
    /** Opinions given (出具意见) or taken as given, by bureau. */
    OPINION,
    /** Opinions not given in time that count as agreement (视为同意), by bureau. */
    PRESUMED,
    /** 网上预审: the pre-check answered. */
    PRECHECK,
    /** 收件: accepted, turned away or told once what is missing. */
    RECEIPT,
    /** 并联审查: every bureau has answered. */
    REVIEW,
    /** 决定. */
    DECISION,
    /** 送达: the result has reached the applicant. */
    DELIVERY,
    /** 法人登记. */
    REGISTRATION
}

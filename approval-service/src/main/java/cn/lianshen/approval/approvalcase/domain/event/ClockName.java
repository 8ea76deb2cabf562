package cn.lianshen.approval.approvalcase.domain;

/** The clocks that a case can run. */
public enum ClockName {
    /** From receipt to acceptance or the one-time deficiency notice (行政许可法 art. 32). */
    NOTICE,
    /** What the law allows from acceptance. */
    HARD,
    /** What the service guide declares as the statutory limit (法定时限, as declared). */
    DECLARED,
    /** What the county promises (承诺时限). */
    PROMISE,
    /** What a consulted bureau has for its opinion. */
    OPINION,
    /** From the decision to the delivered licence (行政许可法 art. 44). */
    DELIVERY,
    /** What the registering bureau has by its own law. */
    REGISTRATION
}

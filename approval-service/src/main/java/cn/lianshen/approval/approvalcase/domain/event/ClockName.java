package cn.lianshen.approval.approvalcase.domain.event;

/** The clocks that a case can run. */
public enum ClockName {
    /** From handing in to the end of the pre-check (网上预审). */
    PRECHECK,
    /** From a return by the pre-check to handing in again (重新提交). */
    RESUBMISSION,
    /** From receipt to acceptance or the one-time deficiency notice (行政许可法 art. 32). */
    NOTICE,
    /** What the law allows from acceptance. */
    HARD,
    /** What the service guide declares as the statutory limit (法定时限, as declared). */
    DECLARED,
    /** What the county promises (承诺时限). */
    PROMISE,
    /** From the one-time notice to its full answer (补正). */
    SUPPLEMENT,
    /** From tolerant acceptance to the missing materials (容缺). */
    TOLERANCE,
    /** From the offer of a hearing to asking for it (行政许可法 art. 47). */
    HEARING,
    /** From the request of a hearing to holding it (行政许可法 art. 47). */
    HEARING_HELD,
    /** From the beginning of publicity to its last day (公示). */
    PUBLICITY,
    /** From a decision on commitment to its check (告知承诺核查). */
    COMMITMENT,
    /** What a consulted bureau has for its opinion. */
    OPINION,
    /** From the decision to the delivered licence (行政许可法 art. 44). */
    DELIVERY,
    /** What the registering bureau has by its own law. */
    REGISTRATION
}

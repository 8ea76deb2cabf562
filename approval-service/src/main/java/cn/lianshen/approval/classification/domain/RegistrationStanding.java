package cn.lianshen.approval.classification.domain;

/** Whether an existing school can still choose. */
public enum RegistrationStanding {
    OPEN,
    /** 逾期: only by special approval, and flagged. */
    CLOSED_LATE_SPECIAL_APPROVAL,
    /** Founded on or after the cut-off: it chose when it was founded. */
    NOT_AN_EXISTING_SCHOOL
}

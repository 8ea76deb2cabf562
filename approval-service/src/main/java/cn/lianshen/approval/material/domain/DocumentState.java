package cn.lianshen.approval.material.domain;

/** Whether a version may be opened. */
public enum DocumentState {
    /** 待查毒: nobody gets it before the scanner has looked. */
    QUARANTINED,
    /** 可用. */
    FREE,
    /** 含病毒: nobody ever gets it. */
    INFECTED
}

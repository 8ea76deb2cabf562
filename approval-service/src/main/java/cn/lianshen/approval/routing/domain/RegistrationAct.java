package cn.lianshen.approval.routing.domain;

/** What a registrar does to the legal person (法人登记). */
public enum RegistrationAct {
    /** 设立登记. */
    CREATE,
    /** 变更登记. */
    CHANGE,
    /** 注销登记. */
    CANCEL
}

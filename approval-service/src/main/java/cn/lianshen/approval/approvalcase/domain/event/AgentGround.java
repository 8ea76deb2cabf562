package cn.lianshen.approval.approvalcase.domain.event;

/** Why the window helps (代办). */
public enum AgentGround {
    /** 重大投资项目. */
    MAJOR,
    /** 疑难重事项. */
    DIFFICULT,
    /** 申请人要求. */
    OTHER
}

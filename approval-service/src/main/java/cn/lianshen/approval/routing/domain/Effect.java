package cn.lianshen.approval.routing.domain;

/** What a stop rule does to the application that it hits. */
public enum Effect {
    /** 不予受理或不予许可: it cannot go on as it is. */
    BLOCK,
    /** 转人工审查: an officer must look at it and say why it goes on. */
    MANUAL_REVIEW,
    /** 监管提示: a violation noted for supervision, no reason to refuse. */
    SUPERVISION
}

package cn.lianshen.approval.naming.domain;

/** How much a finding weighs. */
public enum Level {
    /** The name cannot be used as it is. */
    BLOCK,
    /** It can, once somebody has looked at it. */
    WARN
}

package cn.lianshen.approval.routing.domain;

/** 学段. */
public enum Stage {
    PRESCHOOL,
    PRIMARY,
    JUNIOR,
    SENIOR,
    VOCATIONAL,
    SPECIAL,
    TRAINING,
    TUTORING,
    CARE
}

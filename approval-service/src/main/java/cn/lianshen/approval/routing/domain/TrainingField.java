package cn.lianshen.approval.routing.domain;

/** In what a non-subject training body trains (非学科类培训的类别): each has its own authority. */
public enum TrainingField {
    /** 科技. */
    SCIENCE,
    /** 文化艺术. */
    CULTURE,
    /** 体育. */
    SPORTS
}

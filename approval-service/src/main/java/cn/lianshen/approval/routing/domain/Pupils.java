package cn.lianshen.approval.routing.domain;

/** For whom a training body teaches (招生对象). */
public enum Pupils {
    /** 学龄前儿童. */
    PRESCHOOL,
    /** 义务教育阶段学生. */
    COMPULSORY,
    /** 普通高中学生. */
    SENIOR,
    ADULT
}

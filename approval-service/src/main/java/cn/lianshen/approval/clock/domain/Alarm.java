package cn.lianshen.approval.clock.domain;

/** What a clock's lamp shows (红黄灯预警). */
public enum Alarm {
    NONE,
    /** 黄灯: the end is near, see {@link AlarmRule}. */
    YELLOW,
    /** 红灯: the due date has passed. */
    RED
}

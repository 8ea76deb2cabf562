package cn.lianshen.approval.clock.domain;

/**
 * How the days of a limit are counted; a law that only says 日 is read as calendar days, the
 * shorter.
 */
public enum LimitUnit {
    /** 工作日, statutory holidays excluded (行政许可法 82). */
    WORKING_DAY,
    /** 日, running through rest days (民法典 200–203). */
    CALENDAR_DAY,
    /** 月, ending on the day of the same number (民法典 202). */
    CALENDAR_MONTH
}

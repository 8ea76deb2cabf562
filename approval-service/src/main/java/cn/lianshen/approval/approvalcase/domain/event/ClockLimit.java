package cn.lianshen.approval.approvalcase.domain.event;

import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.LimitUnit;

/** The budget of one clock of a case. */
public record ClockLimit(ClockName clock, int amount, LimitUnit unit) {
    /** Within five working days of being told. Source: 行政许可法 art. 47. */
    public static final ClockLimit HEARING_REQUEST =
            new ClockLimit(ClockName.HEARING, 5, LimitUnit.WORKING_DAY);

    /** Within twenty working days of the request. Source: 行政许可法 art. 47. */
    public static final ClockLimit HEARING_HELD =
            new ClockLimit(ClockName.HEARING_HELD, 20, LimitUnit.WORKING_DAY);

    /** As the clock counts it. */
    public Limit limit() {
        return new Limit(amount, unit);
    }
}

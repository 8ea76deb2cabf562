package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.LimitUnit;

/** The budget of one clock of a case. */
public record ClockLimit(ClockName clock, int amount, LimitUnit unit) {

    Limit limit() {
        return new Limit(amount, unit);
    }
}

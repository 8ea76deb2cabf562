package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The limits that a case was filed under, ready to start clocks from. */
record Limits(List<ClockLimit> all) {

    static Limits of(ApplicationFiled filed) {
        return new Limits(filed.limits());
    }

    boolean has(ClockName clock) {
        return all.stream().anyMatch(limit -> limit.clock() == clock);
    }

    Deadline start(ClockName clock, LocalDate on, WorkingCalendar calendar) {
        return Deadline.start(budget(clock), on, calendar);
    }

    private ClockLimit budget(ClockName clock) {
        return all.stream()
                .filter(limit -> limit.clock() == clock)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case pins no limit for " + clock));
    }
}

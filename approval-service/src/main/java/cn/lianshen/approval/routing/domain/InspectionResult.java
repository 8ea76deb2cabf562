package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;

/** The result of another bureau's inspection (检查结果), as told or shared. */
public record InspectionResult(String bureau, boolean passed, LocalDate on) {

    /** Whether it was passed, and not longer ago than so many days. */
    public boolean holds(LocalDate at, int maxAgeDays) {
        return passed && !on.isAfter(at) && !at.isAfter(lastDay(maxAgeDays));
    }

    /** The last day on which it is not too old. */
    public LocalDate lastDay(int maxAgeDays) {
        return on.plusDays(maxAgeDays);
    }
}

package cn.lianshen.approval.approvalcase.domain;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A started clock and the day on which it ends: either {@code due}, or {@code undetermined} when
 * that day lies beyond the announced calendar years.
 */
public record Deadline(
        ClockName clock,
        int amount,
        LimitUnit unit,
        LocalDate startedOn,
        @Nullable LocalDate due,
        DueDate.@Nullable Undetermined undetermined) {

    /** Starts a clock; the start day itself is not counted. */
    static Deadline start(ClockLimit budget, LocalDate on, WorkingCalendar calendar) {
        return switch (calendar.due(on, budget.limit(), List.of())) {
            case DueDate.Determined(var day) -> of(budget, on, day, null);
            case DueDate.Undetermined open -> of(budget, on, null, open);
        };
    }

    /** The day it ends or, when that is undetermined, the earliest day on which it can end. */
    public LocalDate soonest() {
        return due != null ? due : requireNonNull(undetermined).earliest();
    }

    private static Deadline of(
            ClockLimit budget,
            LocalDate on,
            @Nullable LocalDate due,
            DueDate.@Nullable Undetermined undetermined) {
        return new Deadline(budget.clock(), budget.amount(), budget.unit(), on, due, undetermined);
    }
}

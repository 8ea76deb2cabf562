package cn.lianshen.approval.approvalcase.domain.event;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.approval.clock.domain.LimitUnit;
import cn.lianshen.approval.clock.domain.RunningClock;
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

    /** The clock as the calendar projects it now. */
    public static Deadline of(ClockName name, RunningClock clock, WorkingCalendar calendar) {
        return switch (clock.due(calendar)) {
            case DueDate.Determined(var day) -> of(name, clock, day, null);
            case DueDate.Undetermined open -> of(name, clock, null, open);
        };
    }

    /** The day it ends or, when that is undetermined, the earliest day on which it can end. */
    public LocalDate soonest() {
        return due != null ? due : requireNonNull(undetermined).earliest();
    }

    /** The clock itself, for one that never stands still. */
    public RunningClock running() {
        return RunningClock.started(new Limit(amount, unit), startedOn);
    }

    /** The newer projection of this very clock, if there is one among these; else this one. */
    public Deadline projected(List<Deadline> newer) {
        return newer.stream().filter(this::sameClock).findFirst().orElse(this);
    }

    private boolean sameClock(Deadline other) {
        return clock == other.clock
                && amount == other.amount
                && unit == other.unit
                && startedOn.equals(other.startedOn);
    }

    private static Deadline of(
            ClockName name,
            RunningClock clock,
            @Nullable LocalDate due,
            DueDate.@Nullable Undetermined undetermined) {
        var budget = clock.budget();
        return new Deadline(
                name, budget.amount(), budget.unit(), clock.startedOn(), due, undetermined);
    }
}

package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ClockLimit;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.clock.domain.RunningClock;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits that a case was filed under, ready to start clocks from. */
public record Limits(List<ClockLimit> all) {
    /** The three clocks of the handling itself (三钟): law, guide and promise. */
    public static final List<ClockName> HANDLING =
            List.of(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE);

    /** What the law says for every case alike, so that none needs to pin it. */
    private static final List<ClockLimit> LAW =
            List.of(ClockLimit.HEARING_REQUEST, ClockLimit.HEARING_HELD);

    /** Those that the case pinned. */
    public static Limits of(ApplicationFiled filed) {
        return new Limits(filed.limits());
    }

    /**
     * A started clock; the start day itself is not counted.
     *
     * @throws IllegalStateException when the case pins no limit for it
     */
    public Deadline start(ClockName clock, LocalDate on, WorkingCalendar calendar) {
        var budget =
                budget(clock)
                        .orElseThrow(
                                () -> new IllegalStateException("no limit is pinned for " + clock));
        return Deadline.of(clock, RunningClock.started(budget.limit(), on), calendar);
    }

    /** A registrar's started clock for one act: its own limit, or the one pinned for all acts. */
    public Deadline start(Registration act, LocalDate on, WorkingCalendar calendar) {
        var own = act.limit();
        return own == null
                ? start(ClockName.REGISTRATION, on, calendar)
                : Deadline.of(
                        ClockName.REGISTRATION, RunningClock.started(own.limit(), on), calendar);
    }

    /** The three clocks of the handling itself: law, guide and promise, as far as there are any. */
    public List<Deadline> startHandling(LocalDate on, WorkingCalendar calendar) {
        return HANDLING.stream()
                .filter(clock -> budget(clock).isPresent())
                .map(clock -> start(clock, on, calendar))
                .toList();
    }

    /** The three clocks, as far as they run, projected anew from their budgets and the ledger. */
    public List<Deadline> project(Timing timing, WorkingCalendar calendar) {
        return HANDLING.stream()
                .flatMap(
                        clock ->
                                running(clock, timing).stream()
                                        .map(it -> Deadline.of(clock, it, calendar)))
                .toList();
    }

    /** The clock with its ledger; empty when it was not started. */
    public Optional<RunningClock> running(ClockName clock, Timing timing) {
        var started = timing.deadline(clock);
        return started == null ? Optional.empty() : Optional.of(running(started, timing));
    }

    private static RunningClock running(Deadline started, Timing timing) {
        var handling = HANDLING.contains(started.clock());
        return new RunningClock(
                started.running().budget(),
                started.clock() == ClockName.PROMISE || !handling ? 0 : timing.extendedBy(),
                started.startedOn(),
                handling ? Ledger.union(timing.pauses()) : List.of(),
                null);
    }

    private Optional<ClockLimit> budget(ClockName clock) {
        return Stream.concat(all.stream(), LAW.stream())
                .filter(limit -> limit.clock() == clock)
                .findFirst();
    }
}

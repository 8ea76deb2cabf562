package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a case (计时): a budget and a ledger of suspensions. The due date is derived, so that
 * a pause never restarts the count and a new holiday notice is taken in by asking again.
 *
 * <p>Two suspensions never overlap here; what must not happen to a clock is an {@code
 * IllegalStateException}, so ask {@link #paused()}, {@link #extended()} and {@link #stopped()}
 * first.
 *
 * @param extension further working days after the end of the budget, 0 while not extended: 10 by
 *     the head of the bureau (行政许可法 42), 15 by the government for a joint approval (行政许可法 26, 42)
 * @param startedOn the day that is not counted (民法典 201)
 * @param stoppedOn the day on which what the clock waits for was done; null while it has not been
 */
public record RunningClock(
        Limit budget,
        int extension,
        LocalDate startedOn,
        List<Suspension> suspensions,
        @Nullable LocalDate stoppedOn) {

    public RunningClock {
        suspensions = List.copyOf(suspensions);
    }

    public static RunningClock started(Limit budget, LocalDate on) {
        return new RunningClock(budget, 0, on, List.of(), null);
    }

    /**
     * The last day on which it can be done in time. An extension is a second limit that begins
     * where the first one ends: three months that end on 8 October, because the holiday moved them
     * there, and ten working days are ten working days from 9 October on.
     */
    public DueDate due(WorkingCalendar calendar) {
        return calendar.due(startedOn, limits(), suspensions);
    }

    /** Stands still from this day on, which is not counted any more. */
    public RunningClock suspended(LocalDate from) {
        check(!stopped() && !paused(), "cannot be suspended");
        List<Suspension> ledger = new ArrayList<>(suspensions);
        ledger.add(new Suspension(from, null));
        return with(ledger);
    }

    /**
     * Goes on with this day, which is counted: the day itself or the next one, as the county has
     * it, is for the caller to choose.
     */
    public RunningClock resumed(LocalDate on) {
        check(!stopped() && paused(), "cannot be resumed");
        return with(closed(on));
    }

    /** Longer by working days, once. */
    public RunningClock extended(int workingDays) {
        check(!stopped() && !extended(), "cannot be extended");
        return new RunningClock(
                budget, Limit.workingDays(workingDays).amount(), startedOn, suspensions, stoppedOn);
    }

    /** Done on this day; a suspension that is still open ends with the clock. */
    public RunningClock stopped(LocalDate on) {
        check(!stopped(), "cannot be stopped");
        List<Suspension> ledger =
                paused() ? closed(later(last().from(), on.plusDays(1))) : suspensions;
        return new RunningClock(budget, extension, startedOn, ledger, on);
    }

    /** How far the clock has come at the end of a day, for display. */
    public Progress progress(WorkingCalendar calendar, LocalDate on) {
        return Progress.of(this, calendar, on);
    }

    public boolean paused() {
        return !suspensions.isEmpty() && last().open();
    }

    public boolean extended() {
        return extension > 0;
    }

    public boolean stopped() {
        return stoppedOn != null;
    }

    List<Limit> limits() {
        return extended() ? List.of(budget, Limit.workingDays(extension)) : List.of(budget);
    }

    private List<Suspension> closed(LocalDate resumedOn) {
        List<Suspension> ledger = new ArrayList<>(suspensions);
        ledger.set(ledger.size() - 1, new Suspension(last().from(), resumedOn));
        return ledger;
    }

    private Suspension last() {
        return suspensions.getLast();
    }

    private RunningClock with(List<Suspension> ledger) {
        return new RunningClock(budget, extension, startedOn, ledger, stoppedOn);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("a clock " + what + ": " + this);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

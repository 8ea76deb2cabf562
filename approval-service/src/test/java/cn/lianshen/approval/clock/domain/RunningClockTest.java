package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One clock through its life: started, paused, resumed, extended, stopped. */
class RunningClockTest {

    private final WorkingCalendar calendar = Calendars.fromSeeds();
    private final RunningClock seven =
            RunningClock.started(Limit.workingDays(7), day("2026-09-21"));

    @Test
    void a_pause_stops_the_count_and_never_restarts_it() {
        RunningClock paused = seven.suspended(day("2026-09-23"));
        assertThat(paused.due(calendar)).isInstanceOf(DueDate.Undetermined.class);

        RunningClock resumed = paused.resumed(day("2026-10-12"));
        assertThat(resumed.due(calendar)).isEqualTo(on("2026-10-19"));
        assertThat(used(resumed, "2026-09-22")).isEqualTo(1);
        assertThat(used(resumed, "2026-10-11")).isEqualTo(1);
        assertThat(used(resumed, "2026-10-12")).isEqualTo(2);
        assertThat(resumed.progress(calendar, day("2026-10-19")))
                .isEqualTo(new Progress(7, 7, LimitUnit.WORKING_DAY, true));
    }

    @Test
    void pauses_may_follow_each_other_without_a_day_between() {
        RunningClock twice =
                seven.suspended(day("2026-09-23"))
                        .resumed(day("2026-09-28"))
                        .suspended(day("2026-09-28"))
                        .resumed(day("2026-10-12"));
        assertThat(twice.due(calendar)).isEqualTo(on("2026-10-19"));
    }

    @Test
    void a_pause_on_the_due_date_leaves_one_day() {
        RunningClock clock = RunningClock.started(Limit.workingDays(7), day("2026-11-02"));
        assertThat(clock.due(calendar)).isEqualTo(on("2026-11-11"));
        RunningClock late = clock.suspended(day("2026-11-11")).resumed(day("2026-11-14"));
        assertThat(late.due(calendar)).isEqualTo(on("2026-11-16"));
        assertThat(late.progress(calendar, day("2026-11-13")).left()).isEqualTo(1);
    }

    @Test
    void working_days_are_extended_by_working_days() {
        RunningClock twenty = RunningClock.started(Limit.workingDays(20), day("2026-01-05"));
        assertThat(twenty.due(calendar)).isEqualTo(on("2026-02-02"));
        assertThat(twenty.extended(10).due(calendar)).isEqualTo(on("2026-02-14"));
    }

    @Test
    void a_month_limit_is_extended_by_working_days_from_the_day_on_which_it_ended() {
        Limit months = new Limit(3, LimitUnit.CALENDAR_MONTH);
        RunningClock clock = RunningClock.started(months, day("2026-07-01"));
        assertThat(clock.due(calendar)).isEqualTo(on("2026-10-08"));

        RunningClock longer = clock.extended(10);
        assertThat(longer.due(calendar)).isEqualTo(on("2026-10-21"));
        assertThat(longer.progress(calendar, day("2026-10-21")))
                .isEqualTo(new Progress(112, 112, LimitUnit.CALENDAR_DAY, true));
    }

    @Test
    void a_pause_in_the_extension_moves_the_extension() {
        Limit months = new Limit(3, LimitUnit.CALENDAR_MONTH);
        RunningClock clock = RunningClock.started(months, day("2026-07-01")).extended(10);
        RunningClock paused = clock.suspended(day("2026-10-14")).resumed(day("2026-10-16"));
        assertThat(paused.due(calendar)).isEqualTo(on("2026-10-23"));
    }

    @Test
    void an_extension_out_of_the_announced_years_is_undetermined() {
        Limit months = new Limit(3, LimitUnit.CALENDAR_MONTH);
        RunningClock clock = RunningClock.started(months, day("2026-09-24"));
        assertThat(clock.due(calendar)).isEqualTo(on("2026-12-24"));
        assertThat(clock.extended(10).due(calendar))
                .isEqualTo(new DueDate.Undetermined(day("2027-01-06"), 2027));
    }

    @Test
    void a_stopped_clock_counts_no_further_and_ends_its_open_pause() {
        RunningClock stopped = seven.suspended(day("2026-09-23")).stopped(day("2026-09-24"));
        assertThat(stopped.paused()).isFalse();
        assertThat(stopped.due(calendar)).isInstanceOf(DueDate.Determined.class);
        assertThat(used(stopped, "2026-12-01")).isEqualTo(1);
    }

    @Test
    void days_used_beyond_the_end_are_told_as_overrun() {
        Progress late = seven.progress(calendar, day("2026-10-12"));
        assertThat(late).isEqualTo(new Progress(10, 7, LimitUnit.WORKING_DAY, true));
        assertThat(late.left()).isZero();
        assertThat(late.over()).isEqualTo(3);
    }

    @Test
    void what_cannot_happen_to_a_clock_is_an_error() {
        RunningClock paused = seven.suspended(day("2026-09-23"));
        RunningClock stopped = seven.stopped(day("2026-09-24"));
        assertBroken(() -> paused.suspended(day("2026-09-25")));
        assertBroken(() -> seven.resumed(day("2026-09-25")));
        assertBroken(() -> seven.extended(10).extended(10));
        assertBroken(() -> stopped.suspended(day("2026-09-25")));
        assertBroken(() -> stopped.stopped(day("2026-09-25")));
    }

    private static void assertBroken(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(IllegalStateException.class);
    }

    private int used(RunningClock clock, String day) {
        return clock.progress(calendar, day(day)).used();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static DueDate on(String date) {
        return new DueDate.Determined(day(date));
    }
}

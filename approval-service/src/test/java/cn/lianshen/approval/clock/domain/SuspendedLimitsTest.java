package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A suspension takes its days out of the count and never restarts it. */
class SuspendedLimitsTest {

    private static final Limit SEVEN = Limit.workingDays(7);

    private final WorkingCalendar calendar = Calendars.fromSeeds();

    @Test
    void the_day_of_resumption_counts_again() {
        assertThat(due("2026-09-21", SEVEN, pause("2026-09-23", "2026-10-12")))
                .isEqualTo(on("2026-10-19"));
    }

    @Test
    void two_suspensions_add_up_and_overlapping_days_count_once() {
        assertThat(
                        due(
                                "2026-11-02",
                                SEVEN,
                                pause("2026-11-04", "2026-11-06"),
                                pause("2026-11-05", "2026-11-09")))
                .isEqualTo(on("2026-11-16"));
    }

    @Test
    void calendar_days_are_extended_by_the_suspended_days() {
        Limit thirty = new Limit(30, LimitUnit.CALENDAR_DAY);
        assertThat(due("2026-03-02", thirty)).isEqualTo(on("2026-04-01"));
        assertThat(due("2026-03-02", thirty, pause("2026-03-10", "2026-03-17")))
                .isEqualTo(on("2026-04-08"));
    }

    @Test
    void months_are_extended_by_the_suspended_days() {
        Limit months = new Limit(3, LimitUnit.CALENDAR_MONTH);
        assertThat(due("2026-03-02", months)).isEqualTo(on("2026-06-02"));
        assertThat(due("2026-03-02", months, pause("2026-04-01", "2026-04-22")))
                .isEqualTo(on("2026-06-23"));
    }

    @Test
    void a_suspension_that_begins_after_the_end_changes_nothing() {
        assertThat(due("2026-11-02", SEVEN, pause("2026-11-12", "2026-12-01")))
                .isEqualTo(on("2026-11-11"));
    }

    @Test
    void a_suspension_from_before_the_start_counts_from_the_start_only() {
        assertThat(due("2026-11-02", SEVEN, pause("2026-10-20", "2026-11-05")))
                .isEqualTo(on("2026-11-13"));
    }

    @Test
    void a_suspension_resumed_on_its_first_day_changes_nothing() {
        assertThat(due("2026-11-02", SEVEN, pause("2026-11-04", "2026-11-04")))
                .isEqualTo(on("2026-11-11"));
    }

    @Test
    void a_last_day_that_moved_into_a_suspension_moves_past_it() {
        Limit nineteen = new Limit(19, LimitUnit.CALENDAR_DAY);
        assertThat(due("2026-11-02", nineteen)).isEqualTo(on("2026-11-23"));
        assertThat(due("2026-11-02", nineteen, pause("2026-11-22", "2026-11-25")))
                .isEqualTo(on("2026-11-25"));
    }

    @Test
    void an_open_suspension_leaves_the_date_undetermined_and_lasts_a_day_at_least() {
        assertThat(due("2026-11-02", SEVEN, open("2026-11-04")))
                .isEqualTo(new DueDate.Undetermined(LocalDate.of(2026, 11, 12), null));
    }

    @Test
    void an_open_suspension_after_the_end_changes_nothing() {
        assertThat(due("2026-11-02", SEVEN, open("2026-11-12"))).isEqualTo(on("2026-11-11"));
    }

    @Test
    void a_suspension_can_push_a_limit_out_of_the_announced_years() {
        assertThat(due("2026-12-21", SEVEN, pause("2026-12-23", "2026-12-28")))
                .isEqualTo(new DueDate.Undetermined(LocalDate.of(2027, 1, 3), 2027));
    }

    @Test
    void a_suspension_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> pause("2026-11-04", "2026-11-03"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DueDate due(String start, Limit limit, Suspension... suspensions) {
        return calendar.due(LocalDate.parse(start), limit, List.of(suspensions));
    }

    private static DueDate on(String date) {
        return new DueDate.Determined(LocalDate.parse(date));
    }

    private static Suspension pause(String from, String resumedOn) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(resumedOn));
    }

    private static Suspension open(String from) {
        return new Suspension(LocalDate.parse(from), null);
    }
}

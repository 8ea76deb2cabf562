package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yellow near the end, red past it, and nothing red that is not known to be late. */
class AlarmRuleTest {

    private final AlarmRule rule = AlarmRule.STANDARD;
    private final WorkingCalendar calendar = Calendars.fromSeeds();
    private final RunningClock seven = clock(7, "2026-11-02");

    @ParameterizedTest
    @CsvSource({
        "1, 2026-11-02, 2026-11-02, 2026-11-04",
        "2, 2026-11-02, 2026-11-03, 2026-11-05",
        "5, 2026-11-02, 2026-11-06, 2026-11-10",
        "7, 2026-11-02, 2026-11-10, 2026-11-12",
        "20, 2026-01-05, 2026-01-27, 2026-02-03",
        "7, 2026-09-24, 2026-10-10, 2026-10-13"
    })
    void a_clock_turns_yellow_near_its_end_and_red_after_it(
            int days, String start, LocalDate yellow, LocalDate red) {
        RunningClock clock = clock(days, start);
        if (yellow.isAfter(clock.startedOn())) {
            assertThat(next(clock, start)).contains(yellow);
            assertThat(at(clock, yellow.minusDays(1).toString())).isEqualTo(Alarm.NONE);
        }
        assertThat(at(clock, yellow.toString())).isEqualTo(Alarm.YELLOW);
        assertThat(next(clock, yellow.toString())).contains(red);
        assertThat(at(clock, red.minusDays(1).toString())).isEqualTo(Alarm.YELLOW);
        assertThat(at(clock, red.toString())).isEqualTo(Alarm.RED);
        assertThat(next(clock, red.toString())).isEmpty();
    }

    @Test
    void a_county_may_set_its_own_rule() {
        AlarmRule early = new AlarmRule(50, 3);
        assertThat(early.nextAlarm(seven, calendar, day("2026-11-02"))).contains(day("2026-11-06"));
        assertThatThrownBy(() -> new AlarmRule(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlarmRule(80, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paused_clock_keeps_its_lamp_and_waits() {
        RunningClock dark = seven.suspended(day("2026-11-05"));
        assertThat(at(dark, "2026-12-31")).isEqualTo(Alarm.NONE);
        assertThat(next(dark, "2026-11-06")).isEmpty();

        RunningClock yellow = seven.suspended(day("2026-11-11"));
        assertThat(at(yellow, "2026-12-31")).isEqualTo(Alarm.YELLOW);
        assertThat(next(yellow, "2026-11-12")).isEmpty();
        assertThat(next(yellow.resumed(day("2026-11-16")), "2026-11-16"))
                .contains(day("2026-11-17"));
    }

    @Test
    void a_pause_that_begins_too_late_does_not_put_red_out() {
        assertThat(at(seven.suspended(day("2026-11-12")), "2026-11-20")).isEqualTo(Alarm.RED);
    }

    @Test
    void an_extension_puts_the_lamp_out_again() {
        assertThat(at(seven, "2026-11-12")).isEqualTo(Alarm.RED);
        assertThat(at(seven.extended(10), "2026-11-12")).isEqualTo(Alarm.NONE);
    }

    @Test
    void a_stopped_clock_is_dark_unless_it_was_late() {
        assertThat(at(seven.stopped(day("2026-11-11")), "2026-12-01")).isEqualTo(Alarm.NONE);
        assertThat(at(seven.stopped(day("2026-11-12")), "2026-12-01")).isEqualTo(Alarm.RED);
        assertThat(next(seven.stopped(day("2026-11-03")), "2026-11-03")).isEmpty();
    }

    @Test
    void an_undetermined_end_is_yellow_and_never_red() {
        RunningClock open = clock(7, "2026-12-24");
        assertThat(open.due(calendar).earliest()).isEqualTo(day("2027-01-03"));
        assertThat(at(open, "2026-12-31")).isEqualTo(Alarm.NONE);
        assertThat(next(open, "2026-12-31")).contains(day("2027-01-02"));
        assertThat(at(open, "2027-01-02")).isEqualTo(Alarm.YELLOW);
        assertThat(at(open, "2027-02-01")).isEqualTo(Alarm.YELLOW);
        assertThat(next(open, "2027-01-02")).isEmpty();
    }

    private Alarm at(RunningClock clock, String on) {
        return rule.alarm(clock, calendar, day(on));
    }

    private Optional<LocalDate> next(RunningClock clock, String today) {
        return rule.nextAlarm(clock, calendar, day(today));
    }

    private static RunningClock clock(int workingDays, String start) {
        return RunningClock.started(Limit.workingDays(workingDays), day(start));
    }

    private static LocalDate day(@Nullable String date) {
        return LocalDate.parse(String.valueOf(date));
    }
}

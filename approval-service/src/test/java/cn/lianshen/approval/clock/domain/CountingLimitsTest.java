package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days, calendar days and months on the announced calendar, and beyond it. */
class CountingLimitsTest {

    private final WorkingCalendar calendar = Calendars.fromSeeds();

    @ParameterizedTest
    @CsvFileSource(resources = "/clock/determined.csv", numLinesToSkip = 1)
    void a_limit_within_announced_years_has_its_date(
            LocalDate start, int amount, LimitUnit unit, LocalDate due, String why) {
        assertThat(calendar.due(start, new Limit(amount, unit)))
                .as(why)
                .isEqualTo(new DueDate.Determined(due));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/clock/undetermined.csv", numLinesToSkip = 1)
    void a_limit_beyond_announced_years_has_its_earliest_date(
            LocalDate start, int amount, LimitUnit unit, LocalDate earliest, int year, String why) {
        assertThat(calendar.due(start, new Limit(amount, unit)))
                .as(why)
                .isEqualTo(new DueDate.Undetermined(earliest, year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, WORKING",
        "2026-11-21, REST",
        "2026-10-10, WORKING",
        "2026-10-07, REST",
        "2018-12-29, WORKING",
        "2018-12-28, UNANNOUNCED",
        "2027-01-01, REST",
        "2027-01-03, UNANNOUNCED"
    })
    void a_day_is_what_the_notices_say(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void a_year_without_notice_never_falls_back_to_monday_to_friday() {
        WorkingCalendar empty = new WorkingCalendar(List.of());
        assertThat(empty.due(LocalDate.of(2026, 3, 2), Limit.workingDays(1)))
                .isEqualTo(new DueDate.Undetermined(LocalDate.of(2026, 3, 3), 2026));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3661})
    void a_limit_that_no_law_has_is_refused(int amount) {
        assertThatThrownBy(() -> Limit.workingDays(amount))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

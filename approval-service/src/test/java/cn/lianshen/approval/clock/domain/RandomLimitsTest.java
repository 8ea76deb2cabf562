package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of limits, counted twice: here, and on another library's calendar. */
class RandomLimitsTest {

    private static final int TIMES = 3_000;

    private final WorkingCalendar calendar = Calendars.fromSeeds();

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void a_limit_ends_where_a_second_count_ends(LimitUnit unit) {
        Chance.trials(
                TIMES,
                seed -> {
                    Chance chance = Chance.of(seed);
                    compare(seed, chance.start(), chance.limit(unit), List.of());
                });
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void a_suspended_limit_ends_where_a_second_count_ends(LimitUnit unit) {
        Chance.trials(
                TIMES,
                seed -> {
                    Chance chance = Chance.of(seed);
                    LocalDate start = chance.start();
                    Limit limit = chance.limit(unit);
                    LocalDate end = calendar.due(start, limit).earliest();
                    compare(seed, start, limit, chance.pauses(start, end));
                });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/clock/determined.csv", numLinesToSkip = 1)
    void the_second_count_knows_the_published_examples(
            LocalDate start, int amount, LimitUnit unit, LocalDate due, String why) {
        assertThat(new OtherCount(List.of()).end(start, new Limit(amount, unit)))
                .as(why)
                .contains(due);
    }

    @Test
    void every_day_of_the_known_years_is_what_the_other_calendar_says() {
        assertThat(OtherCount.FIRST.datesUntil(OtherCount.END))
                .allSatisfy(
                        day ->
                                assertThat(calendar.kindOf(day) == DayKind.WORKING)
                                        .as("%s works", day)
                                        .isEqualTo(OtherCount.works(day)));
    }

    /** Forget the notices from some year on: what then seems earliest is never too late. */
    @Test
    void no_notice_makes_a_limit_end_before_its_earliest_day() {
        Chance.trials(
                TIMES,
                seed -> {
                    Chance chance = Chance.of(seed);
                    LocalDate start = chance.start();
                    Limit limit = chance.limit();
                    var pauses = chance.pauses(start, calendar.due(start, limit).earliest());
                    DueDate known = calendar.due(start, limit, pauses);
                    DueDate guess = without(start.getYear() + 1).due(start, limit, pauses);
                    assertThat(guess.earliest())
                            .as("seed %d: %s %s %s", seed, start, limit, pauses)
                            .isBeforeOrEqualTo(known.earliest());
                    if (guess instanceof DueDate.Determined) {
                        assertThat(guess).isEqualTo(known);
                    }
                });
    }

    @Test
    void a_longer_limit_never_ends_earlier_and_a_pause_never_shortens_one() {
        Chance.trials(
                TIMES,
                seed -> {
                    Chance chance = Chance.of(seed);
                    LocalDate start = chance.start();
                    Limit limit = chance.limit();
                    Limit longer = new Limit(limit.amount() + 1, limit.unit());
                    LocalDate end = calendar.due(start, limit).earliest();
                    var pauses = chance.pauses(start, end);
                    LocalDate paused = calendar.due(start, limit, pauses).earliest();
                    assertThat(end)
                            .as("seed %d: %s %s %s", seed, start, limit, pauses)
                            .isBeforeOrEqualTo(calendar.due(start, longer).earliest())
                            .isBeforeOrEqualTo(paused);
                });
    }

    private void compare(long seed, LocalDate start, Limit limit, List<Suspension> pauses) {
        Optional<LocalDate> other = new OtherCount(pauses).end(start, limit);
        DueDate ours = calendar.due(start, limit, pauses);
        String trial = "seed %d: %s %s %s".formatted(seed, start, limit, pauses);
        if (other.isPresent()) {
            assertThat(ours).as(trial).isEqualTo(new DueDate.Determined(other.get()));
        } else {
            assertThat(ours).as(trial).isInstanceOf(DueDate.Undetermined.class);
            assertThat(ours.earliest()).as(trial).isAfter(OtherCount.END);
        }
    }

    private WorkingCalendar without(int firstUnknown) {
        Collection<CalendarYear> years =
                calendar.years().stream().filter(year -> year.year() < firstUnknown).toList();
        Collection<CalendarYear> unknown =
                IntStream.rangeClosed(firstUnknown, 2030).mapToObj(RandomLimitsTest::open).toList();
        return new WorkingCalendar(
                java.util.stream.Stream.concat(years.stream(), unknown.stream()).toList());
    }

    private static CalendarYear open(int year) {
        return new CalendarYear(
                year, false, LocalDate.of(year, 1, 1), Set.of(), Set.of(), Set.of());
    }
}

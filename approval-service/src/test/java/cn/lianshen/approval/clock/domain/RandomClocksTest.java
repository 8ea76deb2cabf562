package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.clock.Calendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clocks that are paused, resumed and extended at random, lived through day by day. */
class RandomClocksTest {

    private static final int TIMES = 3_000;

    /** Each with its hundred days. */
    private static final int LIVES = 120;

    private final AlarmRule rule = AlarmRule.STANDARD;
    private final WorkingCalendar calendar = Calendars.fromSeeds();

    @Test
    void budget_ledger_and_extension_give_the_date_of_a_second_count() {
        Chance.trials(
                TIMES,
                seed -> {
                    RunningClock clock = lived(seed).getLast().clock();
                    if (!clock.paused()) {
                        assertThat(asDetermined(clock.due(calendar)))
                                .as("seed %d: %s", seed, clock)
                                .isEqualTo(otherEnd(clock));
                    }
                });
    }

    @Test
    void days_used_only_grow_and_stand_still_in_a_pause() {
        Chance.trials(
                LIVES,
                seed -> {
                    int before = 0;
                    for (Moment now : lived(seed)) {
                        int used = now.clock().progress(calendar, now.day()).used();
                        int most = now.clock().paused() ? before : before + 1;
                        assertThat(used).as("seed %d: %s", seed, now).isBetween(before, most);
                        before = used;
                    }
                });
    }

    @Test
    void the_due_date_is_the_day_on_which_used_and_total_meet() {
        Chance.trials(
                TIMES,
                seed -> {
                    RunningClock clock = lived(seed).getLast().clock();
                    if (clock.due(calendar) instanceof DueDate.Determined(LocalDate due)) {
                        Progress then = clock.progress(calendar, due);
                        assertThat(then.used()).as("seed %d", seed).isEqualTo(then.total());
                        assertThat(clock.progress(calendar, due.minusDays(1)).left())
                                .as("seed %d", seed)
                                .isEqualTo(1);
                    }
                });
    }

    @Test
    void the_lamp_is_what_the_days_say() {
        Chance.trials(
                LIVES,
                seed -> {
                    for (Moment now : lived(seed)) {
                        assertThat(rule.alarm(now.clock(), calendar, now.day()))
                                .as("seed %d: %s", seed, now)
                                .isEqualTo(plainly(now.clock(), now.day()));
                    }
                });
    }

    @Test
    void the_next_change_of_the_lamp_is_the_first_day_on_which_it_differs() {
        Chance.trials(
                LIVES,
                seed -> {
                    Moment now = lived(seed).getLast();
                    Alarm lamp = rule.alarm(now.clock(), calendar, now.day());
                    LocalDate horizon = now.day().plusDays(300);
                    Optional<LocalDate> first =
                            now.day()
                                    .datesUntil(horizon)
                                    .filter(day -> rule.alarm(now.clock(), calendar, day) != lamp)
                                    .findFirst();
                    assertThat(rule.nextAlarm(now.clock(), calendar, now.day()))
                            .as("seed %d: %s", seed, now)
                            .isEqualTo(first);
                });
    }

    private static Optional<LocalDate> otherEnd(RunningClock clock) {
        var other = new OtherCount(clock.suspensions());
        var end = other.end(clock.startedOn(), clock.budget());
        return clock.extended()
                ? end.flatMap(last -> other.end(last, Limit.workingDays(clock.extension())))
                : end;
    }

    private static Optional<LocalDate> asDetermined(DueDate due) {
        return due instanceof DueDate.Determined(LocalDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    /** The rule as its Javadoc has it, without looking for the day on which it begins. */
    private Alarm plainly(RunningClock clock, LocalDate day) {
        DueDate due = clock.due(calendar);
        if (due instanceof DueDate.Determined(LocalDate date) && day.isAfter(date)) {
            return Alarm.RED;
        }
        Progress progress = clock.progress(calendar, day);
        long workingDaysLeft =
                progress.unit() == LimitUnit.WORKING_DAY
                        ? progress.left()
                        : worked(clock, clock.paused() ? pausedFrom(clock) : day.plusDays(1));
        boolean shareUsed = progress.used() * 100 >= progress.total() * rule.usedPercent();
        return shareUsed || workingDaysLeft <= rule.workingDaysLeft() ? Alarm.YELLOW : Alarm.NONE;
    }

    private long worked(RunningClock clock, LocalDate from) {
        LocalDate end = clock.due(calendar).earliest().plusDays(1);
        OtherCount other = new OtherCount(clock.suspensions());
        return from.isBefore(end)
                ? from.datesUntil(end)
                        .filter(other::runs)
                        .filter(day -> calendar.kindOf(day) != DayKind.REST)
                        .count()
                : 0;
    }

    private static LocalDate pausedFrom(RunningClock clock) {
        return clock.suspensions().getLast().from();
    }

    private static List<Moment> lived(long seed) {
        return Moment.life(Chance.of(seed));
    }
}

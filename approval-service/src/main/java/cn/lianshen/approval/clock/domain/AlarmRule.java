package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a clock turns yellow and red. Yellow begins on the first day by whose end the share is used
 * up or no more than so many working days are left, whichever is earlier. Red begins on the day
 * after the due date.
 *
 * <ul>
 *   <li>What is not known is not red: while the due date is undetermined the lamp stays yellow,
 *       even past the earliest day, because nobody can be told late against a day that nobody
 *       knows.
 *   <li>A paused clock keeps the lamp that it had, and nothing changes until it is resumed.
 *   <li>A stopped clock is red for good when it was stopped after its due date, and dark otherwise.
 * </ul>
 *
 * @param usedPercent share of the clock's days, 1 to 100
 * @param workingDaysLeft working days after the day itself, 0 for the due date alone
 */
public record AlarmRule(int usedPercent, int workingDaysLeft) {

    /**
     * 80 % used, or one working day left. The share warns early enough on long limits to bring an
     * outstanding opinion in: four working days before the end of twenty. On short ones it would
     * come on the last day, where the one working day still lets somebody act: a limit of two days
     * warns after the first.
     */
    public static final AlarmRule STANDARD = new AlarmRule(80, 1);

    public AlarmRule {
        if (usedPercent < 1 || usedPercent > 100 || workingDaysLeft < 0) {
            throw new IllegalArgumentException(
                    "no alarm rule: " + usedPercent + " %, " + workingDaysLeft + " days");
        }
    }

    /** The lamp on a day; from the beginning of that day on, in Asia/Shanghai. */
    public Alarm alarm(RunningClock clock, WorkingCalendar calendar, LocalDate on) {
        LocalDate stopped = clock.stoppedOn();
        if (stopped != null) {
            return clock.due(calendar).passedBy(stopped) ? Alarm.RED : Alarm.NONE;
        }
        if (clock.due(calendar).passedBy(on)) {
            return Alarm.RED;
        }
        return standsAt(clock, on).isBefore(nearFrom(clock, calendar)) ? Alarm.NONE : Alarm.YELLOW;
    }

    /**
     * The next day on which the lamp changes if nothing happens to the clock. Empty when it waits
     * for something else: for resumption, for a holiday notice, or for nothing any more. Ask again
     * whenever the clock or the calendar changes.
     */
    public Optional<LocalDate> nextAlarm(
            RunningClock clock, WorkingCalendar calendar, LocalDate today) {
        Alarm now = alarm(clock, calendar, today);
        return Stream.of(nearFrom(clock, calendar), clock.due(calendar).earliest().plusDays(1))
                .filter(day -> day.isAfter(today) && alarm(clock, calendar, day) != now)
                .min(Comparator.naturalOrder());
    }

    private LocalDate nearFrom(RunningClock clock, WorkingCalendar calendar) {
        CountedDays days = new CountedDays(clock, calendar);
        LocalDate earliest = clock.due(calendar).earliest();
        LocalDate byShare = shareUsed(days, earliest);
        LocalDate byDaysLeft = fewLeft(days, earliest);
        return byShare.isBefore(byDaysLeft) ? byShare : byDaysLeft;
    }

    private LocalDate shareUsed(CountedDays days, LocalDate earliest) {
        int enough = Math.ceilDiv(days.total(earliest) * usedPercent, 100);
        LocalDate day = days.clock().startedOn();
        for (int used = 0; used < enough; ) {
            day = day.plusDays(1);
            used += days.counts(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate fewLeft(CountedDays days, LocalDate earliest) {
        LocalDate day = earliest;
        int left = workingDaysLeft;
        while (day.isAfter(days.clock().startedOn())) {
            if (days.worksAndRuns(day) && left-- == 0) {
                return day;
            }
            day = day.minusDays(1);
        }
        return day;
    }

    /** The day itself, or the day on which the open suspension that covers it began. */
    private static LocalDate standsAt(RunningClock clock, LocalDate on) {
        return clock.suspensions().stream()
                .filter(pause -> pause.open() && pause.covers(on))
                .map(Suspension::from)
                .findFirst()
                .orElse(on);
    }
}

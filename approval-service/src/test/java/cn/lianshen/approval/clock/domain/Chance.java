package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Random starts, limits and pauses, the same in every run. A failure names its seed: {@code
 * Chance.of(seed)} gives the same values again.
 */
final class Chance {

    private static final List<LimitUnit> UNITS = List.of(LimitUnit.values());
    private static final long FIRST_SEED = 20_261_122L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    static Chance of(long seed) {
        return new Chance(seed);
    }

    /** Runs a trial so many times, each with a seed of its own. */
    static void trials(int times, Consumer<Long> trial) {
        LongStream.range(FIRST_SEED, FIRST_SEED + times).forEach(trial::accept);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Any day of the known years; every third one where counting is hardest. */
    LocalDate start() {
        LocalDate any = OtherCount.FIRST.plusDays(random.nextInt(2900));
        return switch (random.nextInt(9)) {
            case 0 -> LocalDate.of(any.getYear(), 12, between(24, 31));
            case 1 -> any.withDayOfMonth(any.lengthOfMonth());
            case 2 -> LocalDate.of(any.getYear(), 9, between(20, 30));
            default -> any;
        };
    }

    Limit limit(LimitUnit unit) {
        int most =
                switch (unit) {
                    case WORKING_DAY -> 90;
                    case CALENDAR_DAY -> 120;
                    case CALENDAR_MONTH -> 12;
                };
        return new Limit(between(1, most), unit);
    }

    Limit limit() {
        return limit(UNITS.get(random.nextInt(UNITS.size())));
    }

    /** None to four; near the start, on the start, on the end, touching each other, of no day. */
    List<Suspension> pauses(LocalDate start, LocalDate end) {
        List<Suspension> pauses = new ArrayList<>();
        for (int more = random.nextInt(5); more > 0; more--) {
            LocalDate from = from(start, end, pauses);
            pauses.add(new Suspension(from, from.plusDays(oneIn(6) ? 0 : between(1, 25))));
        }
        return pauses;
    }

    private LocalDate from(LocalDate start, LocalDate end, List<Suspension> before) {
        LocalDate last = before.isEmpty() ? null : before.getLast().resumedOn();
        return switch (random.nextInt(6)) {
            case 0 -> start;
            case 1 -> end;
            case 2 -> last == null ? start.minusDays(3) : last;
            case 3 -> end.plusDays(1);
            default -> start.plusDays(random.nextInt(60));
        };
    }
}

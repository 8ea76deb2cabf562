package cn.lianshen.registry.supervision.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The working days of the years whose holiday notice is known.
 *
 * @param years whose notice was announced
 * @param off days off besides weekends
 * @param worked days of weekends that are worked (调休)
 */
public record WorkingDays(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> worked) {
    public WorkingDays {
        years = Set.copyOf(years);
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** The first working day after {@code day}; empty when that year's days are not announced. */
    public Optional<LocalDate> after(LocalDate day) {
        var next = day.plusDays(1);
        while (years.contains(next.getYear())) {
            if (isWorked(next)) {
                return Optional.of(next);
            }
            next = next.plusDays(1);
        }
        return Optional.empty();
    }

    private boolean isWorked(LocalDate day) {
        var weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }
}

package cn.lianshen.approval.clock.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What one place adds to the national notices: holidays of an autonomous region (全国年节及纪念日放假办法 4),
 * closures for a typhoon, local days worked in lieu. It holds in announced and unannounced years.
 *
 * @param daysOff days off here, although the country may work
 * @param worked days worked here, although the country may rest
 */
public record LocalDays(Set<LocalDate> daysOff, Set<LocalDate> worked) {

    public static final LocalDays NONE = new LocalDays(Set.of(), Set.of());

    public LocalDays {
        daysOff = Set.copyOf(daysOff);
        worked = Set.copyOf(worked);
        if (!Collections.disjoint(daysOff, worked)) {
            throw new IllegalArgumentException("a day is off and worked: " + daysOff + worked);
        }
    }

    Optional<DayKind> kindOf(LocalDate day) {
        if (daysOff.contains(day)) {
            return Optional.of(DayKind.REST);
        }
        return worked.contains(day) ? Optional.of(DayKind.WORKING) : Optional.empty();
    }
}

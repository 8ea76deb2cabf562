package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a rule holds.
 *
 * @param region {@code CN}, or a GB/T 2260 code; a province or city holds for its counties
 * @param validFrom first day; null when it has always held
 * @param validTo last day; null when it still holds
 */
public record RuleRow(
        String code,
        String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    public static final String NATIONAL = "CN";

    boolean holds(String place, LocalDate on) {
        return reaches(place)
                && (validFrom == null || !on.isBefore(validFrom))
                && (validTo == null || !on.isAfter(validTo));
    }

    private boolean reaches(String place) {
        return region.equals(NATIONAL) || place.startsWith(region.replaceFirst("(00){1,2}$", ""));
    }
}

package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a rule holds.
 *
 * @param region {@code CN}, or a GB/T 2260 code; a province or city holds for its counties
 * @param validFrom first day; null when it has always held
 * @param validTo last day; null when it still holds
 * @param verdict what a stop rule does; a rule of routing refuses
 */
public record RuleRow(
        String code,
        String region,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Verdict verdict) {

    public static final String NATIONAL = "CN";

    /** A rule that refuses what it hits. */
    public RuleRow(
            String code,
            String region,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {
        this(code, region, validFrom, validTo, source, Verdict.REFUSAL);
    }

    boolean holds(String place, LocalDate on) {
        return reaches(place)
                && (validFrom == null || !on.isBefore(validFrom))
                && (validTo == null || !on.isAfter(validTo));
    }

    private boolean reaches(String place) {
        return region.equals(NATIONAL) || place.startsWith(region.replaceFirst("(00){1,2}$", ""));
    }
}

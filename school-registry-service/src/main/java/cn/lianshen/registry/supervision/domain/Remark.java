package cn.lianshen.registry.supervision.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is recorded of an institution, in codes and days.
 *
 * @param since day of the rating, of the check, of the complaint; first day on a list
 * @param until last day on which it counts; null when it has no end of its own
 * @param code what it says, see {@link #CODES}
 */
public record Remark(RecordType type, LocalDate since, @Nullable LocalDate until, String code) {

    /** What each type may say. */
    public static final Map<RecordType, Set<String>> CODES =
            Map.of(
                    RecordType.STAR,
                    Set.of("1", "2", "3", "4", "5"),
                    RecordType.CHECK,
                    Set.of("PASSED", "FAILED"),
                    RecordType.WHITE,
                    Set.of("LAST_INSPECTION_QUALIFIED", "HIGH_RATING"),
                    RecordType.BLACK,
                    Set.of("LICENCE_REVOKED", "UNTRUE_MATERIAL", "NOT_RECTIFIED", "SERIOUS_BREACH"),
                    RecordType.COMPLAINT,
                    Set.of("FEES", "TEACHING", "SAFETY", "STAFF", "OTHER"));

    private static final int RATING_YEARS = 3;

    /** 星级评定: counts for three years. */
    public static Remark star(int stars, LocalDate on) {
        var until = on.plusYears(RATING_YEARS).minusDays(1);
        return new Remark(RecordType.STAR, on, until, String.valueOf(stars));
    }

    /** Code of what speaks against it, or empty when it can be recorded on {@code today}. */
    public Optional<String> refusal(LocalDate today) {
        if (!CODES.getOrDefault(type, Set.of()).contains(code)) {
            return Optional.of("unknown-supervision-code");
        }
        if (since.isAfter(today)) {
            return Optional.of("supervision-day-in-future");
        }
        if (type == RecordType.BLACK && until == null) {
            return Optional.of("list-term-required");
        }
        return until != null && until.isBefore(since)
                ? Optional.of("supervision-term-turned-round")
                : Optional.empty();
    }

    /** Whether it counts on {@code day}, unless it was closed before. */
    public boolean counts(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}

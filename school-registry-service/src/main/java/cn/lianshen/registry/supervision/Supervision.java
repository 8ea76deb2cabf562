package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.RecordType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of how an institution is supervised.
 *
 * @param stars of the rating that counts today; null when there is none
 * @param starsUntil last day on which it counts
 * @param lists that it is on today
 * @param checks results of other bureaus' inspections, newest first
 * @param upheldComplaints how many complaints were found right
 */
record Supervision(
        UUID institutionId,
        @Nullable Integer stars,
        @Nullable LocalDate starsUntil,
        List<Listed> lists,
        List<Check> checks,
        long upheldComplaints) {

    /**
     * An entry of a list.
     *
     * @param until last day; null when it has no term
     */
    record Listed(
            UUID institutionId,
            @Nullable String name,
            String colour,
            String reason,
            LocalDate since,
            @Nullable LocalDate until) {
        static Listed of(Records.Kept kept) {
            var remark = kept.remark();
            return new Listed(
                    kept.institutionId(),
                    kept.name(),
                    remark.type().name(),
                    remark.code(),
                    remark.since(),
                    remark.until());
        }
    }

    /**
     * A result of an inspection.
     *
     * @param ageDays how old it is
     */
    record Check(String bureau, LocalDate on, String result, long ageDays) {
        static Check of(Records.Kept kept, LocalDate today) {
            var remark = kept.remark();
            return new Check(
                    kept.bureau(),
                    remark.since(),
                    remark.code(),
                    ChronoUnit.DAYS.between(remark.since(), today));
        }
    }

    /**
     * Sums records up.
     *
     * @param kept newest first
     */
    static Supervision of(UUID id, List<Records.Kept> kept, LocalDate today) {
        var star = of(kept, RecordType.STAR).filter(it -> it.counts(today)).findFirst();
        return new Supervision(
                id,
                star.map(it -> Integer.valueOf(it.remark().code())).orElse(null),
                star.map(it -> it.remark().until()).orElse(null),
                kept.stream()
                        .filter(Supervision::isListing)
                        .filter(it -> it.counts(today))
                        .map(Listed::of)
                        .toList(),
                of(kept, RecordType.CHECK).map(it -> Check.of(it, today)).toList(),
                of(kept, RecordType.COMPLAINT).filter(it -> "UPHELD".equals(it.closing())).count());
    }

    private static boolean isListing(Records.Kept kept) {
        var type = kept.remark().type();
        return type == RecordType.BLACK || type == RecordType.WHITE;
    }

    private static java.util.stream.Stream<Records.Kept> of(
            List<Records.Kept> kept, RecordType type) {
        return kept.stream().filter(it -> it.remark().type() == type);
    }
}

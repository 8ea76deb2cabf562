package cn.lianshen.registry.supervision.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a record ends before its term: a list's entry by repair (信用修复), a complaint by its answer.
 *
 * @param code see {@link #CODES}
 */
public record Closing(LocalDate on, String code) {

    /** How each type may end; others do not. */
    public static final Map<RecordType, Set<String>> CODES =
            Map.of(
                    RecordType.BLACK, Set.of("REPAIRED", "ANNULLED"),
                    RecordType.WHITE, Set.of("REMOVED"),
                    RecordType.COMPLAINT, Set.of("UPHELD", "NOT_UPHELD", "NOT_RESPONSIBLE"));

    /** Code of what speaks against it, or empty when {@code remark} can be closed so. */
    public Optional<String> refusal(Remark remark, LocalDate today) {
        if (!CODES.getOrDefault(remark.type(), Set.of()).contains(code)) {
            return Optional.of("unknown-supervision-code");
        }
        if (on.isAfter(today)) {
            return Optional.of("supervision-day-in-future");
        }
        return on.isBefore(remark.since())
                ? Optional.of("supervision-term-turned-round")
                : Optional.empty();
    }
}

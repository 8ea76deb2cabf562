package cn.lianshen.approval.routing.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application tells of the preconditions, wherever in the form it stands (准备情况).
 *
 * @param preparedOn day of the approval of preparation (筹设批准书)
 * @param fundYuan the opening fund as planned
 */
public record Readiness(
        Conditions told,
        List<InspectionResult> inspections,
        @Nullable LocalDate preparedOn,
        @Nullable Long fundYuan,
        @Nullable String legalRepresentative,
        @Nullable String principal) {

    public Readiness {
        inspections = List.copyOf(inspections);
    }

    /** The latest result of a bureau that was passed. */
    public Optional<InspectionResult> lastPassed(String bureau) {
        return inspections.stream()
                .filter(result -> result.bureau().equals(bureau) && result.passed())
                .max(Comparator.comparing(InspectionResult::on));
    }

    /** Whether a bureau's inspection holds; null when none is told. */
    public @Nullable Boolean inspected(String bureau, LocalDate on, int maxAgeDays) {
        var told = inspections.stream().filter(one -> one.bureau().equals(bureau)).toList();
        return told.isEmpty()
                ? null
                : told.stream().anyMatch(result -> result.holds(on, maxAgeDays));
    }
}

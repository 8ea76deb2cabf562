package cn.lianshen.registry.classification.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A choice that was made on paper and is to be entered. Source: 民办教育促进法实施条例 art. 66; 民办教育促进法 art.
 * 19.
 *
 * @param foundedOn null when it is not known
 * @param chosenBefore whether the register knows a choice already
 * @param mayProfit whether the school's kind may be for-profit
 */
public record Choice(
        Classification wanted,
        LocalDate on,
        @Nullable LocalDate foundedOn,
        boolean chosenBefore,
        boolean mayProfit) {

    /** Code of what speaks against it, or empty when it can be entered on {@code today}. */
    public Optional<String> refusal(ChoiceWindow window, LocalDate today) {
        if (chosenBefore) {
            return Optional.of("already-chosen");
        }
        if (foundedOn == null || !foundedOn.isBefore(window.establishedBefore())) {
            return Optional.of("no-existing-school");
        }
        if (wanted == Classification.FOR_PROFIT && !mayProfit) {
            return Optional.of("kind-not-for-profit");
        }
        if (on.isAfter(today)) {
            return Optional.of("choice-in-future");
        }
        return on.isAfter(window.deadline()) ? Optional.of("choice-too-late") : Optional.empty();
    }
}

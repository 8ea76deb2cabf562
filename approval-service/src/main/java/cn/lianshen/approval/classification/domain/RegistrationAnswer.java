package cn.lianshen.approval.classification.domain;

import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether and how an existing school makes its choice.
 *
 * @param runsAs how it is run until then
 * @param deadline last day to choose, late or not
 * @param steps in order; none when a note speaks against the choice
 * @param source of the dates
 */
public record RegistrationAnswer(
        RegistrationStanding standing,
        Classification runsAs,
        LocalDate deadline,
        List<RegistrationStep> steps,
        List<RegistrationNote> notes,
        String source) {

    public RegistrationAnswer {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    public boolean possible() {
        return notes.stream().noneMatch(RegistrationNote::blocks);
    }
}

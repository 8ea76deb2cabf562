package cn.lianshen.approval.classification.domain;

import cn.lianshen.approval.routing.domain.Classification;
import cn.lianshen.approval.routing.domain.SchoolKind;
import cn.lianshen.approval.routing.domain.Stage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A licensed school as the choice looks at it.
 *
 * @param establishedOn day of its formal establishment (正式设立)
 * @param compulsory teaches a compulsory stage
 * @param furtherStages teaches others besides: senior, preschool, vocational
 * @param chosen what it has chosen; null for not yet
 */
public record ExistingSchool(
        LocalDate establishedOn,
        boolean compulsory,
        boolean furtherStages,
        @Nullable Classification chosen) {

    private static final Set<Stage> WITHIN_COMPULSORY =
            EnumSet.of(Stage.PRIMARY, Stage.JUNIOR, Stage.SPECIAL);

    /** From its kind: a complete or twelve-year school is mixed, a nine-year school is not. */
    public static ExistingSchool of(
            SchoolKind kind, LocalDate establishedOn, @Nullable Classification chosen) {
        boolean further = !WITHIN_COMPULSORY.containsAll(kind.stages());
        return new ExistingSchool(establishedOn, kind.compulsory(), further, chosen);
    }

    Classification runsAs() {
        return chosen == null ? Classification.NON_PROFIT : chosen;
    }
}

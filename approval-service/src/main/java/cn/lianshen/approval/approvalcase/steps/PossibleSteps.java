package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.domain.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks every step of bureaus whether this officer could take it now. */
final class PossibleSteps {
    /** Refusals of an officer that say who may instead. */
    private static final List<String> TOLD = List.of("examiner-does-not-decide", "officer-recused");

    /** Refusals that say that a case of this item never has the step. */
    private static final List<String> OTHER_ITEMS =
            List.of(
                    "permission-is-decided",
                    "supervision-is-concluded",
                    "commitment-not-offered",
                    "no-permission-for-item",
                    "licence-for-item",
                    "no-licence-for-item",
                    "no-licence-to-hand-back");

    private PossibleSteps() {}

    /**
     * One step.
     *
     * @param against why it cannot be taken now; null when it can
     */
    record Standing(OfficerStep step, @Nullable Refusal against) {}

    /**
     * In the order of a case's life; what is other people's to do, or other items', is left out.
     */
    static Stream<Standing> of(Probe probe) {
        return OfficerStep.ALL.stream()
                .map(step -> new Standing(step, probe.against(step.command()).orElse(null)))
                .filter(PossibleSteps::concerns);
    }

    private static boolean concerns(Standing standing) {
        var against = standing.against();
        if (against == null || TOLD.contains(against.code())) {
            return true;
        }
        return against.kind() != Refusal.Kind.NOT_ALLOWED && !OTHER_ITEMS.contains(against.code());
    }
}

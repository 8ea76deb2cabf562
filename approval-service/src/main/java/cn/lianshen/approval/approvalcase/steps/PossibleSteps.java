package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.domain.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks every step of bureaus whether this officer could take it now. */
final class PossibleSteps {
    /** Refusals of an officer that say who may instead. */
    private static final List<String> TOLD = List.of("examiner-does-not-decide", "officer-recused");

    private PossibleSteps() {}

    /**
     * One step.
     *
     * @param against why it cannot be taken now; null when it can
     */
    record Standing(OfficerStep step, @Nullable Refusal against) {}

    /** In the order of a case's life; what is other people's to do is left out. */
    static Stream<Standing> of(Probe probe) {
        return OfficerStep.ALL.stream()
                .map(step -> new Standing(step, probe.against(step.command()).orElse(null)))
                .filter(PossibleSteps::concerns);
    }

    private static boolean concerns(Standing standing) {
        var against = standing.against();
        return against == null
                || against.kind() != Refusal.Kind.NOT_ALLOWED
                || TOLD.contains(against.code());
    }
}

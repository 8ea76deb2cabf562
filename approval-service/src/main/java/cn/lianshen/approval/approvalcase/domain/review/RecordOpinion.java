package cn.lianshen.approval.approvalcase.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consulted bureau gives its opinion (征询意见), once. An objection needs its reason. The last
 * opinion completes the consultation.
 */
public record RecordOpinion(Actor actor, Conclusion conclusion, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase approvalCase) {
        return refusal(approvalCase).map(Outcome::refused).orElseGet(() -> recorded(approvalCase));
    }

    private Optional<Refusal> refusal(ApprovalCase approvalCase) {
        var bureau = actor.bureau();
        if (bureau == null || !consulted(approvalCase, bureau)) {
            return Optional.of(Refusal.notAllowed("bureau-not-consulted"));
        }
        if (approvalCase.opinions().containsKey(bureau)) {
            return Optional.of(Refusal.conflict("opinion-already-recorded"));
        }
        if (approvalCase.state() != CaseState.REVIEW) {
            return Optional.of(Refusal.conflict("not-in-review"));
        }
        return conclusion == Conclusion.OBJECT && Reasons.missing(reason)
                ? Optional.of(Refusal.invalid("reason-required", "reason"))
                : Optional.empty();
    }

    private Outcome recorded(ApprovalCase approvalCase) {
        var opinion = new OpinionRecorded(String.valueOf(actor.bureau()), conclusion);
        var after = approvalCase.apply(opinion);
        var more = new ArrayList<CaseEvent>();
        if (after.outstanding().isEmpty()) {
            more.add(new ConsultationCompleted(after.objections()));
        }
        return Outcome.recorded(new Happening(opinion, reason), List.copyOf(more));
    }

    private static boolean consulted(ApprovalCase approvalCase, String bureau) {
        return approvalCase.filing().consultedBureaus().stream()
                .anyMatch(asked -> asked.bureau().equals(bureau));
    }
}

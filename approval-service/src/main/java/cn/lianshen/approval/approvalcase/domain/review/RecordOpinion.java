package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import org.jspecify.annotations.Nullable;

/**
 * A consulted bureau gives its opinion (征询意见), once a round. An objection needs its reason. The
 * last opinion completes the consultation.
 */
public record RecordOpinion(Actor actor, Conclusion conclusion, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var bureau = String.valueOf(actor.bureau());
        var given = it.review().consulting().opinions().containsKey(bureau);
        return Check.byBureau(it, actor)
                .and(consulted(it, bureau), Refusal.notAllowed("bureau-not-consulted"))
                .and(!given, Refusal.conflict("opinion-already-recorded"))
                .in("not-in-review", CaseState.REVIEW)
                .and(
                        conclusion == Conclusion.AGREE || !Reasons.missing(reason),
                        Refusal.invalid("reason-required", "reason"))
                .then(() -> recorded(it, bureau));
    }

    private Outcome recorded(ApprovalCase it, String bureau) {
        var opinion = new OpinionRecorded(bureau, conclusion);
        return Outcome.recorded(
                new Happening(opinion, reason), Consultations.completion(it.apply(opinion)));
    }

    private static boolean consulted(ApprovalCase it, String bureau) {
        return it.filing().consultedBureaus().stream()
                .anyMatch(asked -> asked.bureau().equals(bureau));
    }
}

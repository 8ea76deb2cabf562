package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CollectiveDecisionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaders decide together (集体研究).
 *
 * @param minutes kept beside the event
 */
public record RecordCollectiveDecision(
        Actor actor, int participants, Conclusion conclusion, @Nullable String minutes)
        implements CaseCommand {
    private static final int FEWEST = 3;

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .underReview()
                .and(
                        it.review().legality().collective() == null,
                        Refusal.conflict("already-decided-together"))
                .and(
                        participants >= FEWEST,
                        Refusal.invalid("too-few-participants", "participants"))
                .reasoned(minutes)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new CollectiveDecisionRecorded(
                                                        participants, conclusion),
                                                minutes),
                                        List.of()));
    }
}

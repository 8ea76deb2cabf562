package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.PreconditionsConfirmed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead has gone through preconditions that no machine can judge, or whose proof has grown old,
 * and found them met (前置条件确认); before or after acceptance.
 *
 * @param note what it was seen from, kept beside the event
 */
public record ConfirmPreconditions(Actor actor, List<String> preconditions, @Nullable String note)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-in-review", CaseState.RECEIVED, CaseState.REVIEW, CaseState.DECIDE)
                .and(
                        !preconditions.isEmpty() && it.review().checklist().has(preconditions),
                        Refusal.invalid("unknown-precondition", "preconditions"))
                .then(() -> confirmed());
    }

    private Outcome confirmed() {
        var codes = preconditions.stream().distinct().sorted().toList();
        return Outcome.recorded(new Happening(new PreconditionsConfirmed(codes), note), List.of());
    }
}

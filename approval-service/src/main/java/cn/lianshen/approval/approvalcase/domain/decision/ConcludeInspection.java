package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead concludes an annual inspection (年检结论). It is supervision, not a licence: there is a
 * conclusion and never a refusal. Source: 民办教育促进法实施条例 art. 47.
 */
public record ConcludeInspection(
        Actor actor, int year, InspectionResult result, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .and(
                        it.filing().procedure().supervising(),
                        Refusal.conflict("permission-is-decided"))
                .in("not-ripe-for-decision", CaseState.DECIDE)
                .and(
                        result == InspectionResult.QUALIFIED || !Reasons.missing(reason),
                        Refusal.invalid("reason-required", "reason"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new InspectionConcluded(year, result), reason),
                                        List.of()));
    }
}

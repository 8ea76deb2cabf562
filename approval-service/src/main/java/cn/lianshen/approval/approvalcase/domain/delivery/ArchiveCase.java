package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CaseArchived;

/**
 * The lead archives a finished case (归档): the result has reached the applicant, and a commitment is
 * checked. Source: 行政许可法 art. 44.
 */
public record ArchiveCase(Actor actor) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-done", CaseState.DONE)
                .and(it.ending().delivered(), Refusal.conflict("not-delivered"))
                .and(!it.ending().commitmentOpen(), Refusal.conflict("commitment-unchecked"))
                .then(() -> Outcome.recorded(new CaseArchived()));
    }
}

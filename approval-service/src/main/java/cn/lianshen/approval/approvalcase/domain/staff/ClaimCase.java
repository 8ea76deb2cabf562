package cn.lianshen.approval.approvalcase.domain.staff;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;

/** An officer takes the own bureau's part of the case (认领). */
public record ClaimCase(Actor actor) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var bureau = String.valueOf(actor.bureau());
        return Check.byBureau(it, actor)
                .and(!it.over(), Refusal.conflict("case-ended"))
                .and(
                        !it.staffing().officers().containsKey(bureau),
                        Refusal.conflict("already-claimed"))
                .then(() -> Outcome.recorded(new OfficerAssigned(bureau, actor.id())));
    }
}

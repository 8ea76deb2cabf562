package cn.lianshen.approval.approvalcase.domain.staff;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.OfficerRecused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An officer has an interest in the case and stays out of it from now on (回避). */
public record RecuseOfficer(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var bureau = String.valueOf(actor.bureau());
        return Check.byBureau(it, actor)
                .and(!it.over(), Refusal.conflict("case-ended"))
                .reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new OfficerRecused(bureau, actor.id()), reason),
                                        List.of()));
    }
}

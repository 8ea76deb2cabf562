package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead returns an application from the pre-check, with what to mend (预审退回). */
public record ReturnFromPrecheck(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-in-precheck", CaseState.PRECHECK)
                .reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new ApplicationReturned(), reason),
                                        List.of()));
    }
}

package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ProceedingsTerminated;
import cn.lianshen.approval.approvalcase.domain.event.Termination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lead ends a case that cannot go on (终止办理). */
public record TerminateProceedings(Actor actor, Termination ground, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var undecided = it.state().beforeAcceptance() || it.state().underReview();
        return Check.byLead(it, actor)
                .and(undecided, Refusal.conflict("already-decided"))
                .reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new ProceedingsTerminated(ground), reason),
                                        List.of()));
    }
}

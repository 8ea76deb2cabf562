package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The founder takes the application back before it is decided (撤回申请). */
public record WithdrawApplication(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var undecided = it.state().beforeAcceptance() || it.state().underReview();
        return Check.byFounder(it, actor)
                .and(undecided, Refusal.conflict("already-decided"))
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(
                                                new ApplicationWithdrawn(Withdrawal.BY_APPLICANT),
                                                reason),
                                        List.of()));
    }
}

package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationResubmitted;
import java.util.List;

/**
 * The founder hands in again after the pre-check (重新提交).
 *
 * @param content what was mended, kept beside the event
 */
public record ResubmitApplication(Actor actor, String content) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byFounder(it, actor)
                .in("not-returned", CaseState.RETURNED)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new ApplicationResubmitted(), content),
                                        List.of()));
    }
}

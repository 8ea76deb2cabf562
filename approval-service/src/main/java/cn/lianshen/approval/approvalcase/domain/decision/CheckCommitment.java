package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.aftergrant.AnnulPermission;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead checks a commitment after the decision (承诺核查). When it was not kept the permission is
 * annulled, as one that was got by deceit. Source: 安阳市政务服务条例 art. 27; 行政许可法 art. 69.
 */
public record CheckCommitment(Actor actor, boolean kept, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .and(it.state().granted(), Refusal.conflict("not-granted"))
                .and(it.ending().commitmentOpen(), Refusal.conflict("no-commitment-open"))
                .and(kept || !Reasons.missing(reason), Refusal.invalid("reason-required", "reason"))
                .then(() -> checked());
    }

    private Outcome checked() {
        List<CaseEvent> more =
                kept ? List.of() : List.of(new PermissionAnnulled(AnnulPermission.BY_DECEIT));
        return Outcome.recorded(new Happening(new CommitmentChecked(kept), reason), more);
    }
}

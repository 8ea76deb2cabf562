package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import java.time.LocalDate;

/** The result reached the applicant (送达), once. Source: 行政许可法 art. 44. */
public record DeliverResult(Actor actor, DeliveryManner manner, LocalDate on)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in(
                        "nothing-to-deliver",
                        CaseState.ISSUED,
                        CaseState.REGISTER,
                        CaseState.REGISTRATION_REFUSED,
                        CaseState.DONE)
                .and(it.ending().issued(), Refusal.conflict("nothing-to-deliver"))
                .and(!it.ending().delivered(), Refusal.conflict("already-delivered"))
                .then(() -> Outcome.recorded(new ResultDelivered(manner, on)));
    }
}

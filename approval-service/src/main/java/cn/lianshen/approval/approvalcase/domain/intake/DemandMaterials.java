package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bureau asks the lead to demand materials in the one notice (补正需求). Only what is on the item's
 * list may be asked for; to ask for more is refused and kept. Source: 优化营商环境条例 art. 44.
 */
public record DemandMaterials(
        Actor actor,
        List<String> materials,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var listed = it.filing().procedure().materials().containsAll(materials);
        return Check.byBureau(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED)
                .and(!Acceptances.deemed(it, on, calendar), Refusal.conflict("deemed-accepted"))
                .and(!it.intake().notified(), Refusal.conflict("already-notified"))
                .and(!materials.isEmpty(), Refusal.invalid("materials-required", "materials"))
                .and(
                        !listed || !Reasons.missing(reason),
                        Refusal.invalid("reason-required", "reason"))
                .then(() -> listed ? demanded() : Demands.outsideList(actor));
    }

    private Outcome demanded() {
        var demand = new MaterialDemanded(String.valueOf(actor.bureau()), materials);
        return Outcome.recorded(new Happening(demand, reason), List.of());
    }
}

package cn.lianshen.approval.approvalcase.domain.staff;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.CaseReleased;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer gives the own part back (取消认领): any colleague may take it. The duty stays with the
 * bureau, so a reason is welcome and not asked for.
 */
public record ReleaseCase(Actor actor, @Nullable String reason) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var bureau = String.valueOf(actor.bureau());
        var officer = it.staffing().officers().get(bureau);
        return Check.byBureau(it, actor)
                .and(
                        officer == null || actor.id().equals(officer),
                        Refusal.notAllowed("not-claimed-by-you"))
                .and(!it.over(), Refusal.conflict("case-ended"))
                .and(officer != null, Refusal.conflict("nobody-in-charge"))
                .then(() -> released(bureau));
    }

    private Outcome released(String bureau) {
        var why = Reasons.missing(reason) ? null : reason;
        return Outcome.recorded(
                new Happening(new CaseReleased(bureau, actor.id()), why), List.of());
    }
}

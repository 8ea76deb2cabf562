package cn.lianshen.approval.approvalcase.domain.staff;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's part goes to another officer (移交), by the officer in charge or by a supervisor, with a
 * reason: to move a duty without one is refused and kept. What nobody has taken yet, a supervisor
 * gives out the same way (指派).
 *
 * @param bureau whose part it is
 * @param to token subject of the next officer
 */
public record HandOverCase(Actor actor, String bureau, String to, @Nullable String reason)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var from = it.staffing().officers().get(bureau);
        var supervisor = actor.kind() == Actor.Kind.SUPERVISOR;
        return Check.of(it, actor)
                .and(
                        supervisor || (actor.actsFor(bureau) && actor.id().equals(from)),
                        Refusal.notAllowed("not-in-charge"))
                .and(!it.over(), Refusal.conflict("case-ended"))
                .and(it.filing().involves(bureau), Refusal.invalid("bureau-without-part", "bureau"))
                .and(
                        !to.isBlank() && !to.equals(from),
                        Refusal.invalid("other-officer-required", "to"))
                .brief(to, "to")
                .and(
                        !it.staffing().recused().contains(to),
                        Refusal.invalid("officer-recused", "to"))
                .then(() -> Reasons.missing(reason) ? withoutReason() : moved(from));
    }

    private Outcome moved(@Nullable String from) {
        var event =
                from == null
                        ? new OfficerAssigned(bureau, to)
                        : new CaseHandedOver(bureau, from, to);
        return Outcome.recorded(new Happening(event, reason), List.of());
    }

    private Outcome withoutReason() {
        return new Outcome.Breached(
                Refusal.invalid("reason-required", "reason"),
                new BreachRecorded(BreachKind.DUTY_MOVED_WITHOUT_REASON, bureau));
    }
}

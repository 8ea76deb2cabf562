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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's part goes to another officer (移交), by the officer in charge or by a supervisor, with a
 * reason: to move a duty without one is refused and kept.
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
                .and(from != null, Refusal.conflict("nobody-in-charge"))
                .and(
                        !to.isBlank() && !to.equals(from),
                        Refusal.invalid("other-officer-required", "to"))
                .brief(to, "to")
                .and(
                        !it.staffing().recused().contains(to),
                        Refusal.invalid("officer-recused", "to"))
                .then(() -> Reasons.missing(reason) ? withoutReason() : handedOver(from));
    }

    private Outcome handedOver(@Nullable String from) {
        return Outcome.recorded(
                new Happening(new CaseHandedOver(bureau, String.valueOf(from), to), reason),
                List.of());
    }

    private Outcome withoutReason() {
        return new Outcome.Breached(
                Refusal.invalid("reason-required", "reason"),
                new BreachRecorded(BreachKind.DUTY_MOVED_WITHOUT_REASON, bureau));
    }
}

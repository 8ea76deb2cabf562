package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Registration;

/** What the acts of registering bureaus have in common: who may, and when. */
final class Registrations {
    private Registrations() {}

    static Check check(ApprovalCase it, Actor actor) {
        var acts = it.filing().registrations();
        return Check.byBureau(it, actor)
                .and(
                        acts.stream().anyMatch(act -> actor.actsFor(act.bureau())),
                        Refusal.notAllowed("not-the-registrar"))
                .in("not-awaiting-registration", CaseState.REGISTER, CaseState.REGISTRATION_REFUSED)
                .and(
                        it.ending().registrationsLeft().stream()
                                .anyMatch(act -> actor.actsFor(act.bureau())),
                        Refusal.conflict("not-awaiting-registration"));
    }

    static Check check(ApprovalCase it, Actor actor, Registration.Act wanted) {
        return check(it, actor)
                .and(
                        it.ending().registrationsLeft().stream()
                                .filter(act -> actor.actsFor(act.bureau()))
                                .anyMatch(act -> act.act() == wanted),
                        Refusal.conflict("other-registration-act"));
    }
}

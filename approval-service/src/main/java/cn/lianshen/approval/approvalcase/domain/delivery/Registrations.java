package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.AwaitedRegistration;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import java.util.stream.Stream;

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
                        open(it, actor).findAny().isPresent(),
                        Refusal.conflict("not-awaiting-registration"));
    }

    static Check check(ApprovalCase it, Actor actor, Registration.Act wanted) {
        return check(it, actor)
                .and(
                        open(it, actor).anyMatch(act -> act.act() == wanted),
                        Refusal.conflict("other-registration-act"));
    }

    private static Stream<Registration> open(ApprovalCase it, Actor actor) {
        return it.ending().registrationsOpen().stream()
                .map(AwaitedRegistration::registration)
                .filter(act -> actor.actsFor(act.bureau()));
    }
}

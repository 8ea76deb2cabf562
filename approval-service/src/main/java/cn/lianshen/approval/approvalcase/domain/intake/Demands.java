package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;

/** Demands that nobody may make. */
final class Demands {
    private Demands() {}

    static Outcome outsideList(Actor actor) {
        return breach("material-not-on-list", BreachKind.DEMAND_OUTSIDE_LIST, actor);
    }

    static Outcome secondList(Actor actor) {
        return breach("already-notified", BreachKind.SECOND_LIST, actor);
    }

    private static Outcome breach(String code, BreachKind kind, Actor actor) {
        return new Outcome.Breached(
                Refusal.conflict(code), new BreachRecorded(kind, String.valueOf(actor.bureau())));
    }
}

package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;

/** Callers as the domain knows them. */
final class Actors {
    private Actors() {}

    /** Officers and bureaus' own systems act for their bureau; a supervisor only watches. */
    static Actor of(Caller caller) {
        var works = caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        return works
                ? new Actor(Actor.Kind.BUREAU, caller.subject(), caller.bureau())
                : new Actor(Actor.Kind.PERSON, caller.subject(), null);
    }
}

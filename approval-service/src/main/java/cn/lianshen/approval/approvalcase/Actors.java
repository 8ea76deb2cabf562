package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;

/** Callers as the domain knows them. */
public final class Actors {
    private Actors() {}

    /** Officers and bureaus' own systems act for their bureau, a supervisor for the county. */
    public static Actor of(Caller caller) {
        if (caller.is(Role.OFFICER) || caller.is(Role.PARTNER)) {
            return new Actor(Actor.Kind.BUREAU, caller.subject(), caller.bureau());
        }
        var kind = caller.is(Role.SUPERVISOR) ? Actor.Kind.SUPERVISOR : Actor.Kind.PERSON;
        return new Actor(kind, caller.subject(), null, caller.agent());
    }
}

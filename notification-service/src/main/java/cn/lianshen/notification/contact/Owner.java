package cn.lianshen.notification.contact;

import cn.lianshen.notification.notice.domain.Recipient;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;

/** Whose contacts a caller keeps: founders their own, a bureau's system its bureau's. */
final class Owner {
    private Owner() {}

    /**
     * The recipient of notices that the caller stands for; 403 for everybody whom no notice is
     * addressed to.
     */
    static String of(Caller caller) {
        if (caller.is(Role.FOUNDER)) {
            return Recipient.person(caller.subject()).address();
        }
        if (caller.is(Role.PARTNER) && caller.region() != null && caller.bureau() != null) {
            return Recipient.bureau(caller.region(), caller.bureau()).address();
        }
        throw Problem.of(403, "no-contacts").asException();
    }
}

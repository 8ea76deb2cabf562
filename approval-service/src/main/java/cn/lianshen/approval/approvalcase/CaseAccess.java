package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;

/** How much of a case a caller may see. What one may not see does not exist for one. */
public enum CaseAccess {
    /** Nothing; the case is not found. */
    NONE,
    /** The caller's bureau's part. */
    PART,
    /** Everything. */
    WHOLE;

    /** The founder and the lead see all, a bureau of the route its part, a county only its own. */
    public static CaseAccess of(Caller caller, ApplicationFiled filing) {
        if (caller.is(Role.FOUNDER) && filing.founderId().equals(caller.subject())) {
            return WHOLE;
        }
        if (!caller.worksIn(filing.region())) {
            return NONE;
        }
        return caller.is(Role.SUPERVISOR) ? WHOLE : ofBureau(caller, filing);
    }

    private static CaseAccess ofBureau(Caller caller, ApplicationFiled filing) {
        if (!caller.is(Role.OFFICER) && !caller.is(Role.PARTNER)) {
            return NONE;
        }
        if (filing.lead().equals(caller.bureau())) {
            return WHOLE;
        }
        var bureau = caller.bureau();
        return bureau != null && filing.involves(bureau) ? PART : NONE;
    }
}

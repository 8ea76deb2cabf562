package cn.lianshen.approval.audit;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the log: an operator that of every county, without what the events say; a supervisor
 * that of the own county, with it.
 *
 * @param region the one county; null for all
 * @param content whether what the events say is shown
 */
record Auditor(@Nullable String region, boolean content) {

    /** 403 for whoever is neither. */
    static Auditor of(Caller caller) {
        if (caller.is(Role.SUPERVISOR) && caller.region() != null) {
            return new Auditor(caller.region(), true);
        }
        if (caller.is(Role.OPERATOR)) {
            return new Auditor(caller.region(), false);
        }
        throw Problem.of(403, "not-an-auditor").asException();
    }

    /** The county to ask for; what lies outside of the auditor's own is not found. */
    @Nullable String asked(@Nullable String wanted) {
        if (region != null && wanted != null && !wanted.equals(region)) {
            throw Problem.notFound().asException();
        }
        return wanted == null ? region : wanted;
    }
}

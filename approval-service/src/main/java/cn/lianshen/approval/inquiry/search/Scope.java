package cn.lianshen.approval.inquiry.search;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.Objects;

/**
 * Which cases a caller may find: those that {@code CaseAccess} would show, one by one.
 *
 * <p>Who both founds schools and works for a bureau finds the bureau's cases, and the own ones when
 * asking for them.
 */
sealed interface Scope {

    /** What a founder filed. */
    record Own(String founder) implements Scope {}

    /** What a bureau has a part in. */
    record Part(String region, String bureau) implements Scope {}

    /** A whole county, for a supervisor. */
    record County(String region) implements Scope {}

    /**
     * What this caller may find; 403 for who finds nothing.
     *
     * @param own whether the caller asks for what the caller filed
     */
    static Scope of(Caller caller, boolean own) {
        var works =
                caller.is(Role.SUPERVISOR) || caller.is(Role.OFFICER) || caller.is(Role.PARTNER);
        if (caller.is(Role.FOUNDER) && (own || !works)) {
            return new Own(caller.subject());
        }
        var region = caller.region();
        if (!works || own || region == null) {
            throw Problem.forbidden().asException();
        }
        return caller.is(Role.SUPERVISOR)
                ? new County(region)
                : new Part(region, Objects.requireNonNullElse(caller.bureau(), ""));
    }
}

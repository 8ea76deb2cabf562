package cn.lianshen.registry.supervision;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.Set;

/** Who supervises. */
final class Watch {
    private static final Set<String> LICENSING = Set.of("EDU", "XZSP");

    private Watch() {}

    /** The county of an officer, of whichever bureau; else 403. */
    static String county(Caller caller) {
        var region = caller.region();
        if (!caller.is(Role.OFFICER) || region == null || caller.bureau() == null) {
            throw Problem.forbidden().asException();
        }
        return region;
    }

    /** The county of an officer of its licensing bureau; else 403. */
    static String licensing(Caller caller) {
        var region = county(caller);
        if (!LICENSING.contains(String.valueOf(caller.bureau()))) {
            throw Problem.of(403, "licensing-bureau-only").asException();
        }
        return region;
    }
}

package cn.lianshen.registry.exchange;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.Set;

/** Who hands tables in and who takes them away. */
final class Desk {
    private static final Set<String> LICENSING = Set.of("EDU", "XZSP");

    private Desk() {}

    /** The county of an officer who may enter its schools; else 403. */
    static String licensing(Caller caller) {
        var bureau = caller.bureau();
        var region = caller.region();
        var may = caller.is(Role.OFFICER) && bureau != null && LICENSING.contains(bureau);
        if (!may || region == null) {
            throw Problem.of(403, "licensing-bureau-only").asException();
        }
        return region;
    }

    /** Officers and supervisors take their own county's; of others they learn nothing. */
    static void mayTake(Caller caller, String region) {
        if (!caller.is(Role.OFFICER) && !caller.is(Role.SUPERVISOR)) {
            throw Problem.forbidden().asException();
        }
        if (!caller.worksIn(region)) {
            throw Problem.notFound().asException();
        }
    }
}

package cn.lianshen.registry.season;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.Set;

/** Who inspects and who looks on. */
final class Inspectors {
    private static final Set<String> LICENSING = Set.of("EDU", "XZSP");

    private Inspectors() {}

    /** The county of an officer of its licensing bureau; else 403. */
    static String county(Caller caller) {
        var bureau = caller.bureau();
        var region = caller.region();
        var may = caller.is(Role.OFFICER) && bureau != null && LICENSING.contains(bureau);
        if (!may || region == null) {
            throw Problem.of(403, "licensing-bureau-only").asException();
        }
        return region;
    }

    /** A county's season is its bureau's to open, the country's an operator's. */
    static void mayOpen(Caller caller, String region) {
        if (region.equals(Season.COUNTRY)) {
            if (!caller.is(Role.OPERATOR)) {
                throw Problem.forbidden().asException();
            }
        } else if (!county(caller).equals(region)) {
            throw Problem.notFound().asException();
        }
    }

    /**
     * What a season's figures are counted over for this caller: a county, or everything for an
     * operator. Of another county's season one learns nothing.
     */
    static String looksAt(Caller caller, Season season) {
        if (caller.is(Role.OPERATOR)) {
            return Season.COUNTRY;
        }
        if (!caller.is(Role.OFFICER) && !caller.is(Role.SUPERVISOR)) {
            throw Problem.forbidden().asException();
        }
        var region = caller.region();
        if (region == null || !season.reaches(region)) {
            throw Problem.notFound().asException();
        }
        return region;
    }
}

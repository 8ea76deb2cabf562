package cn.lianshen.registry.licence;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.List;

/**
 * Who gets the file. Officers of the county; the founder whose case it came from, and who holds the
 * institution's newest licence all of its earlier ones. Nobody else: what a licence says is public,
 * but the file as such is the school's to show, and a heap of genuine ones is what forgers copy
 * from. The public checks a licence instead.
 */
final class LicenceAccess {
    private LicenceAccess() {}

    /** Those of an institution's licences that the caller may have. */
    static List<KnownIssue> readable(Caller caller, List<KnownIssue> all) {
        return all.stream()
                .filter(
                        issue ->
                                officer(caller, issue)
                                        || founder(caller, issue)
                                        || founder(caller, all.getLast()))
                .toList();
    }

    private static boolean officer(Caller caller, KnownIssue issue) {
        return caller.is(Role.OFFICER) && caller.worksIn(issue.region());
    }

    private static boolean founder(Caller caller, KnownIssue issue) {
        return caller.is(Role.FOUNDER) && caller.subject().equals(issue.founder());
    }
}

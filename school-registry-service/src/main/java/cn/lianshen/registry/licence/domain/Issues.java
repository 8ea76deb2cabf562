package cn.lianshen.registry.licence.domain;

import cn.lianshen.registry.institution.domain.Chronicle;
import cn.lianshen.registry.institution.domain.Entry;
import cn.lianshen.registry.institution.domain.Fact;
import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.PermissionEnded;
import cn.lianshen.registry.licence.domain.Issue.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All licences that an institution was issued through cases, in the order of their dates. */
public final class Issues {
    private static final int NONE = -1;

    private final List<Issue> issues = new ArrayList<>();
    private int current = NONE;

    private Issues() {}

    /** The same facts make the same licences, in whichever order they come. */
    public static List<Issue> of(Chronicle chronicle) {
        var all = new Issues();
        chronicle.moments().forEach(moment -> all.add(moment.fact(), moment.entry()));
        return List.copyOf(all.issues);
    }

    private void add(Fact fact, Entry after) {
        switch (fact.what()) {
            case LicenceIssued licence -> issue(licence, fact);
            case PermissionEnded end when end.how().takesBack() && standsOnAnother(after) ->
                    takeBack(fact.cause().source(), new Ending(end.how().name(), fact.on()));
            default -> end(fact, after);
        }
    }

    private void issue(LicenceIssued licence, Fact fact) {
        endCurrent(new Ending(Issue.SUPERSEDED, fact.on()));
        issues.add(new Issue(fact.cause(), fact.region(), licence, null));
        current = issues.size() - 1;
    }

    /** Only what a change had granted falls; the licence that stood before it stands again. */
    private static boolean standsOnAnother(Entry after) {
        var licence = after.licence();
        return licence != null && licence.ended() == null;
    }

    private void takeBack(UUID source, Ending ending) {
        current = NONE;
        for (var i = 0; i < issues.size(); i++) {
            if (issues.get(i).cause().source().equals(source)) {
                issues.set(i, issues.get(i).ending(ending));
            } else if (stands(issues.get(i))) {
                current = i;
            }
        }
        if (current != NONE) {
            issues.set(current, issues.get(current).ending(null));
        }
    }

    private static boolean stands(Issue issue) {
        return issue.ending() == null || issue.superseded();
    }

    private void end(Fact fact, Entry after) {
        var licence = after.licence();
        var ended = licence == null ? null : licence.ended();
        if (ended != null) {
            var ending = new Ending(ended.how().name(), ended.on());
            endCurrent(ended.on().equals(fact.on()) ? ending : later(ending));
        }
    }

    private void endCurrent(Ending ending) {
        if (current != NONE && issues.get(current).ending() == null) {
            issues.set(current, issues.get(current).ending(ending));
        }
    }

    /** What ended another licence ends this one on its first day at the earliest. */
    private Ending later(Ending ending) {
        if (current == NONE) {
            return ending;
        }
        LocalDate from = issues.get(current).licence().validFrom();
        return ending.on().isBefore(from) ? new Ending(ending.how(), from) : ending;
    }
}

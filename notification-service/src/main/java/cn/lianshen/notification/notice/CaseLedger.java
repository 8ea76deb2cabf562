package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Deadline;
import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import cn.lianshen.outbox.PermanentFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The followed cases of some steps, from what is stored of them to what is to be stored. */
final class CaseLedger {
    private final Map<UUID, FollowedCase> cases;
    private final List<Begun> begun = new ArrayList<>();
    private final Map<UUID, Deadline> promises = new LinkedHashMap<>();

    /**
     * A case that begins; one that begins twice stands here twice and is the database's to refuse.
     */
    record Begun(UUID caseId, FollowedCase as) {}

    CaseLedger(Map<UUID, FollowedCase> stored) {
        cases = new HashMap<>(stored);
    }

    /**
     * The case as it stands after the step.
     *
     * @throws PermanentFault when it is not known and does not begin with this
     */
    FollowedCase after(CaseStep step) {
        var now =
                step.happening() instanceof ApplicationFiled filed ? begin(step, filed) : go(step);
        cases.put(step.caseId(), now);
        return now;
    }

    List<Begun> begun() {
        return begun;
    }

    /** Promised days that are new, by case. */
    Map<UUID, Deadline> promises() {
        return promises;
    }

    private FollowedCase begin(CaseStep step, ApplicationFiled filed) {
        var as = FollowedCase.of(filed);
        begun.add(new Begun(step.caseId(), as));
        return as;
    }

    private FollowedCase go(CaseStep step) {
        var known = cases.get(step.caseId());
        if (known == null) {
            throw new PermanentFault("the case of " + step.event().id() + " was never filed");
        }
        var now = known.after(step.happening());
        if (now.promise() != null && !now.equals(known)) {
            promises.put(step.caseId(), now.promise());
        }
        return now;
    }
}

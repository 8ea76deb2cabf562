package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.privacy.domain.Masks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history with what is kept beside it.
 *
 * @param type wire name of the event, e.g. {@code approval.opinion-recorded.v1}
 * @param confidential the form or the reasons; null when none was given or it was erased
 */
public record CaseEntry(
        int version,
        String type,
        Instant at,
        Actor actor,
        CaseEvent event,
        @Nullable String confidential) {

    /** The case that this history makes. */
    public static ApprovalCase told(List<CaseEntry> history) {
        var approvalCase = ApprovalCase.none();
        for (var entry : history) {
            approvalCase = approvalCase.apply(entry.event(), entry.actor().id());
        }
        return approvalCase;
    }

    /** Without the citizen and mobile numbers that somebody has written into the text. */
    public CaseEntry masked() {
        return confidential == null
                ? this
                : new CaseEntry(version, type, at, actor, event, Masks.numbers(confidential));
    }
}

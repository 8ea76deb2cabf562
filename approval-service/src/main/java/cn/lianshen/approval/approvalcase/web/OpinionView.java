package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bureau's part of the parallel pre-review: what it is asked, by when, and what it said.
 *
 * @param presumed whether it said nothing in its time and counts as agreeing (视为同意)
 */
record OpinionView(
        String bureau,
        List<String> aspects,
        Deadline deadline,
        @Nullable Conclusion conclusion,
        boolean presumed,
        @Nullable Instant at,
        @Nullable String reason) {

    static OpinionView of(Consultation asked, ApprovalCase it, List<CaseEntry> history) {
        var standing = it.review().consulting().opinions().get(asked.bureau());
        var given = standing == null ? null : last(asked.bureau(), history);
        return new OpinionView(
                asked.bureau(),
                asked.aspects(),
                asked.deadline(),
                standing,
                given != null && given.event() instanceof ConsentPresumed,
                given == null ? null : given.at(),
                given == null ? null : given.confidential());
    }

    private static @Nullable CaseEntry last(String bureau, List<CaseEntry> history) {
        return history.reversed().stream()
                .filter(entry -> bureau.equals(speaker(entry.event())))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String speaker(CaseEvent event) {
        return switch (event) {
            case OpinionRecorded(var bureau, _) -> bureau;
            case ConsentPresumed(var bureau) -> bureau;
            default -> null;
        };
    }
}

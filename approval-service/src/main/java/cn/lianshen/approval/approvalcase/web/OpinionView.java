package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bureau's part of the parallel pre-review: what it is asked, by when, and what it said. */
record OpinionView(
        String bureau,
        List<String> aspects,
        Deadline deadline,
        @Nullable Conclusion conclusion,
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
                given == null ? null : given.at(),
                given == null ? null : given.confidential());
    }

    private static @Nullable CaseEntry last(String bureau, List<CaseEntry> history) {
        return history.reversed().stream()
                .filter(
                        entry ->
                                entry.event() instanceof OpinionRecorded(var by, _)
                                        && by.equals(bureau))
                .findFirst()
                .orElse(null);
    }
}

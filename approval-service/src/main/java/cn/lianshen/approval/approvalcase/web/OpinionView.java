package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
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

    static OpinionView of(Consultation asked, List<CaseEntry> history) {
        for (var entry : history) {
            if (entry.event() instanceof OpinionRecorded(var bureau, var conclusion)
                    && bureau.equals(asked.bureau())) {
                return new OpinionView(
                        bureau,
                        asked.aspects(),
                        asked.deadline(),
                        conclusion,
                        entry.at(),
                        entry.confidential());
            }
        }
        return new OpinionView(asked.bureau(), asked.aspects(), asked.deadline(), null, null, null);
    }
}

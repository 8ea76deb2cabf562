package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on inside a case.
 *
 * @param awaited what the applicant still has to hand in
 * @param staff who works on it; not for the founder
 * @param notes reasons, reports and what was handed in, as far as the reader may see them
 */
record WorkView(AwaitedView awaited, @Nullable StaffView staff, List<NoteView> notes) {

    static WorkView of(ApprovalCase it, List<CaseEntry> history, boolean founder) {
        return new WorkView(
                AwaitedView.of(it),
                founder ? null : StaffView.of(it),
                NoteView.of(history, founder));
    }
}

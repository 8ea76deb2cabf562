package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import java.time.LocalDate;

/** Terms of a hearing. Source: 行政许可法 art. 47, 48. */
final class Hearings {
    private Hearings() {}

    static boolean requestOverdue(ApprovalCase it, LocalDate on) {
        var deadline = it.deadline(ClockName.HEARING);
        return deadline != null && deadline.due() != null && on.isAfter(deadline.due());
    }
}

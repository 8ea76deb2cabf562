package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What the applicant still has to hand in, by material code.
 *
 * @param supplement named in the one notice (补正)
 * @param tolerated missing by tolerance (容缺)
 * @param replacement sent back (退回修改)
 * @param resubmission named when the pre-check returned it (预审退回)
 */
record AwaitedView(
        Collection<String> supplement,
        Collection<String> tolerated,
        Collection<String> replacement,
        boolean rectification,
        Collection<String> resubmission) {

    static AwaitedView of(ApprovalCase it) {
        var returned = it.state() == CaseState.RETURNED;
        return new AwaitedView(
                new TreeSet<>(it.intake().missing()),
                new TreeSet<>(it.intake().tolerated()),
                new TreeSet<>(it.review().sendBack().awaited()),
                it.review().site().rectifying(),
                returned ? new TreeSet<>(it.intake().returned()) : List.of());
    }
}

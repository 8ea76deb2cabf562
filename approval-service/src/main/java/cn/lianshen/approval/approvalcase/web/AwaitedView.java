package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What the applicant still has to hand in, by material code.
 *
 * @param supplement named in the one notice (补正)
 * @param tolerated missing by tolerance (容缺)
 * @param replacement sent back (退回修改)
 */
record AwaitedView(
        Collection<String> supplement,
        Collection<String> tolerated,
        Collection<String> replacement,
        boolean rectification) {

    static AwaitedView of(ApprovalCase it) {
        return new AwaitedView(
                new TreeSet<>(it.intake().missing()),
                new TreeSet<>(it.intake().tolerated()),
                new TreeSet<>(it.review().sendBack().awaited()),
                it.review().site().rectifying());
    }
}

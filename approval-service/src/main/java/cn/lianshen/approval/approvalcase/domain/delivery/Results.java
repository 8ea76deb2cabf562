package cn.lianshen.approval.approvalcase.domain.delivery;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import java.util.Set;

/** What a decision ends with. */
final class Results {
    static final String TERMINATION = "TERMINATION";
    private static final Set<String> LICENCES = Set.of("LICENCE", "REISSUED_LICENCE");

    private Results() {}

    static boolean licence(ApprovalCase it) {
        return LICENCES.contains(it.filing().procedure().result());
    }

    static boolean termination(ApprovalCase it) {
        return it.filing().procedure().result().equals(TERMINATION);
    }
}

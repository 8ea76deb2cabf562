package cn.lianshen.approval.approvalcase.web;

import org.jspecify.annotations.Nullable;

/**
 * The lead's decision.
 *
 * @param reason needed with a refusal
 */
record DecisionRequest(Verdict outcome, @Nullable String reason) {
    /** Granted or refused. */
    enum Verdict {
        /** 准予 */
        GRANT,
        /** 不予 */
        REFUSE
    }
}

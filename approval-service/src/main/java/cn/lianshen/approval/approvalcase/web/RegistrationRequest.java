package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the registering bureau did.
 *
 * @param creditCode needed when registered
 * @param reason needed when refused
 */
record RegistrationRequest(Act outcome, @Nullable String creditCode, @Nullable String reason) {
    /** Registered or refused. */
    enum Act {
        /** 准予设立登记 */
        REGISTER,
        /** 准予变更登记 */
        AMEND,
        /** 准予注销登记 */
        DEREGISTER,
        /** 不予登记 */
        REFUSE
    }

    String code() {
        if (creditCode == null) {
            throw Problem.of(400, "credit-code-required").at("creditCode").asException();
        }
        return creditCode;
    }
}

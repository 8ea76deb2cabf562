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
        /** 准予登记 */
        REGISTER,
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

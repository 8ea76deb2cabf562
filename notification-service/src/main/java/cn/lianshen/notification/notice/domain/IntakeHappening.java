package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

/** From filing to receipt (申请、预审、收件). */
public sealed interface IntakeHappening extends Happening {

    /** 申请提交: the route of the case as far as notices need it. */
    record ApplicationFiled(String caseNumber, String region, String founderId, String lead)
            implements IntakeHappening {

        public ApplicationFiled {
            requireNonNull(caseNumber, "caseNumber");
            requireNonNull(region, "region");
            requireNonNull(founderId, "founderId");
            requireNonNull(lead, "lead");
        }
    }

    /** 网上预审 begins. */
    record PrecheckOpened(Deadline deadline) implements IntakeHappening {

        public PrecheckOpened {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 预审退回 */
    record ApplicationReturned(Deadline deadline) implements IntakeHappening {

        public ApplicationReturned {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 重新提交 */
    record ApplicationResubmitted() implements IntakeHappening {}

    /** 收件 */
    record ApplicationReceived(Deadline deadline) implements IntakeHappening {

        public ApplicationReceived {
            requireNonNull(deadline, "deadline");
        }
    }
}

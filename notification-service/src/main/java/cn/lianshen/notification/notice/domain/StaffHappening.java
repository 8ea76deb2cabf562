package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

/** Who works on the case, and what went wrong in the work; never who by name or id. */
public sealed interface StaffHappening extends Happening {

    /** 移交 */
    record CaseHandedOver(String bureau) implements StaffHappening {

        public CaseHandedOver {
            requireNonNull(bureau, "bureau");
        }
    }

    /** 取消认领 */
    record CaseReleased(String bureau) implements StaffHappening {

        public CaseReleased {
            requireNonNull(bureau, "bureau");
        }
    }

    /** 回避 */
    record OfficerRecused(String bureau) implements StaffHappening {

        public OfficerRecused {
            requireNonNull(bureau, "bureau");
        }
    }

    /**
     * 代办.
     *
     * @param ground code
     */
    record AgentAppointed(String ground) implements StaffHappening {

        public AgentAppointed {
            requireNonNull(ground, "ground");
        }
    }

    /**
     * 违规记录.
     *
     * @param breach code
     * @param bureau that did it
     */
    record BreachRecorded(String breach, String bureau) implements StaffHappening {

        public BreachRecorded {
            requireNonNull(breach, "breach");
            requireNonNull(bureau, "bureau");
        }
    }
}

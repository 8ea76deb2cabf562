package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** The legal person (法人登记). */
public sealed interface RegistrationHappening extends Happening {

    /** 法人登记 begins. */
    record RegistrationOpened(String registrar, Deadline deadline)
            implements RegistrationHappening {

        public RegistrationOpened {
            requireNonNull(registrar, "registrar");
            requireNonNull(deadline, "deadline");
        }
    }

    /** 法人登记 is done. */
    record LegalPersonRegistered(String registrar, String creditCode)
            implements RegistrationHappening {

        public LegalPersonRegistered {
            requireNonNull(registrar, "registrar");
            requireNonNull(creditCode, "creditCode");
        }
    }

    /** 不予登记 */
    record RegistrationRefused(String registrar) implements RegistrationHappening {

        public RegistrationRefused {
            requireNonNull(registrar, "registrar");
        }
    }

    /** 变更登记 */
    record RegistrationAmended(String registrar, LocalDate on) implements RegistrationHappening {

        public RegistrationAmended {
            requireNonNull(registrar, "registrar");
            requireNonNull(on, "on");
        }
    }

    /** 注销登记 */
    record LegalPersonDeregistered(String registrar, LocalDate on)
            implements RegistrationHappening {

        public LegalPersonDeregistered {
            requireNonNull(registrar, "registrar");
            requireNonNull(on, "on");
        }
    }
}

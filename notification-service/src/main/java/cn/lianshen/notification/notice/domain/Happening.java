package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that happened to a case, with just those fields that somebody is told of. The records
 * are read from the payloads of {@code approval.*} events; fields that are not named here are
 * passed over, so that the sender may add some.
 */
public sealed interface Happening {

    /** 申请提交: the route of the case as far as notices need it. */
    record ApplicationFiled(String caseNumber, String region, String founderId, String lead)
            implements Happening {

        public ApplicationFiled {
            requireNonNull(caseNumber, "caseNumber");
            requireNonNull(region, "region");
            requireNonNull(founderId, "founderId");
            requireNonNull(lead, "lead");
        }
    }

    /** 收件 */
    record ApplicationReceived(Deadline deadline) implements Happening {

        public ApplicationReceived {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 受理 */
    record ApplicationAccepted(List<Deadline> deadlines) implements Happening {

        public ApplicationAccepted {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** 并联征询 */
    record ConsultationOpened(List<Consultation> consultations) implements Happening {

        public ConsultationOpened {
            consultations = List.copyOf(consultations);
        }
    }

    /** One bureau's part of the consultation. */
    record Consultation(String bureau, Deadline deadline) {

        public Consultation {
            requireNonNull(bureau, "bureau");
            requireNonNull(deadline, "deadline");
        }
    }

    /** 征询意见; what was concluded is for the lead, not for notices. */
    record OpinionRecorded(String bureau) implements Happening {

        public OpinionRecorded {
            requireNonNull(bureau, "bureau");
        }
    }

    /**
     * 意见征询完毕.
     *
     * @param objections codes of the bureaus that object
     */
    record ConsultationCompleted(List<String> objections) implements Happening {

        public ConsultationCompleted {
            objections = List.copyOf(objections);
        }
    }

    /** 准予行政许可 */
    record PermissionGranted(Deadline deadline) implements Happening {

        public PermissionGranted {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 不予行政许可 */
    record PermissionRefused() implements Happening {}

    /** 制证 */
    record LicenceIssued(String licenceNumber) implements Happening {

        public LicenceIssued {
            requireNonNull(licenceNumber, "licenceNumber");
        }
    }

    /** 法人登记 begins. */
    record RegistrationOpened(String registrar, Deadline deadline) implements Happening {

        public RegistrationOpened {
            requireNonNull(registrar, "registrar");
            requireNonNull(deadline, "deadline");
        }
    }

    /** 法人登记 is done. */
    record LegalPersonRegistered(String registrar, String creditCode) implements Happening {

        public LegalPersonRegistered {
            requireNonNull(registrar, "registrar");
            requireNonNull(creditCode, "creditCode");
        }
    }

    /** 不予登记 */
    record RegistrationRefused(String registrar) implements Happening {

        public RegistrationRefused {
            requireNonNull(registrar, "registrar");
        }
    }
}

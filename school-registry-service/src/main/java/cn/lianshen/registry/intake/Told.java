package cn.lianshen.registry.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of each event as this reader uses; what is missing is told by its name. */
final class Told {

    private Told() {}

    /** {@code approval.licence-issued.v1} */
    record Licence(
            UUID institutionId,
            String licenceNumber,
            String schoolName,
            String kind,
            String classification,
            String address,
            List<String> founders,
            String legalRepresentative,
            String principal,
            String issuer,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable String registrar) {
        Licence {
            requireNonNull(institutionId, "institutionId");
            requireNonNull(licenceNumber, "licenceNumber");
            requireNonNull(schoolName, "schoolName");
            requireNonNull(kind, "kind");
            requireNonNull(classification, "classification");
            requireNonNull(address, "address");
            founders = List.copyOf(founders);
            requireNonNull(legalRepresentative, "legalRepresentative");
            requireNonNull(principal, "principal");
            requireNonNull(issuer, "issuer");
            requireNonNull(validFrom, "validFrom");
            requireNonNull(validTo, "validTo");
        }
    }

    /** {@code approval.legal-person-registered.v1} */
    record Registered(
            UUID institutionId, String registrar, String creditCode, LocalDate registeredOn) {
        Registered {
            requireNonNull(institutionId, "institutionId");
            requireNonNull(registrar, "registrar");
            requireNonNull(creditCode, "creditCode");
            requireNonNull(registeredOn, "registeredOn");
        }
    }

    /** {@code approval.registration-amended.v1}, {@code approval.legal-person-deregistered.v1} */
    record Changed(UUID institutionId, String registrar, LocalDate on) {
        Changed {
            requireNonNull(institutionId, "institutionId");
            requireNonNull(registrar, "registrar");
            requireNonNull(on, "on");
        }
    }

    /** {@code approval.registration-refused.v1} */
    record Refused(UUID institutionId, String registrar) {
        Refused {
            requireNonNull(institutionId, "institutionId");
            requireNonNull(registrar, "registrar");
        }
    }

    /** {@code approval.licence-handed-back.v1} */
    record HandedBack(UUID institutionId) {
        HandedBack {
            requireNonNull(institutionId, "institutionId");
        }
    }

    /** Revoked, annulled, cancelled, withdrawn: the case says whose permission it was. */
    record Ended(String article) {
        Ended {
            requireNonNull(article, "article");
        }
    }

    /** {@code approval.approval-issued.v1} */
    record Reply(String document, String number, LocalDate issuedOn, @Nullable LocalDate validTo) {
        Reply {
            requireNonNull(document, "document");
            requireNonNull(number, "number");
            requireNonNull(issuedOn, "issuedOn");
        }
    }

    /** {@code approval.inspection-concluded.v1} */
    record Inspected(int year, String result) {
        Inspected {
            requireNonNull(result, "result");
        }
    }
}

package cn.lianshen.registry.licence;

import static java.util.Objects.requireNonNull;

import cn.lianshen.registry.licence.domain.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a licence publishes by law, as {@code approval.licence-issued.v1} carries it. */
record IssuedLicence(
        UUID institutionId,
        String licenceNumber,
        String schoolName,
        String address,
        List<String> founders,
        String legalRepresentative,
        String principal,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo) {

    IssuedLicence {
        requireNonNull(institutionId, "institutionId");
        requireNonNull(licenceNumber, "licenceNumber");
        requireNonNull(schoolName, "schoolName");
        requireNonNull(address, "address");
        requireNonNull(legalRepresentative, "legalRepresentative");
        requireNonNull(principal, "principal");
        requireNonNull(issuer, "issuer");
        founders = List.copyOf(founders);
        var _ = new Validity(validFrom, validTo); // refuses a term that ends before it begins
    }
}

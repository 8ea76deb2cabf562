package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The school licence (办学许可证) was issued. Names of founders, legal representative and principal
 * stand on the licence and are published by law.
 */
public record LicenceIssued(
        String caseNumber,
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
        @Nullable String registrar)
        implements DeliveryEvent {}

package cn.lianshen.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        String registrar)
        implements CaseEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.UUID;

/** The legal person exists: the registering bureau entered it under a credit code. */
public record LegalPersonRegistered(
        UUID institutionId, String registrar, String creditCode, LocalDate registeredOn)
        implements DeliveryEvent {}

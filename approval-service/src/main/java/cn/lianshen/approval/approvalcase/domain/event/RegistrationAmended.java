package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.UUID;

/** The registering bureau entered a change (变更登记). */
public record RegistrationAmended(UUID institutionId, String registrar, LocalDate on)
        implements DeliveryEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.UUID;

/** The registering bureau struck the legal person off (注销登记). */
public record LegalPersonDeregistered(UUID institutionId, String registrar, LocalDate on)
        implements DeliveryEvent {}

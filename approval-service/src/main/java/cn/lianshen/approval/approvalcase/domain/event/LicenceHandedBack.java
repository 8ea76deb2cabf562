package cn.lianshen.approval.approvalcase.domain.event;

import java.util.UUID;

/** The school handed its licence back (交回办学许可证). */
public record LicenceHandedBack(UUID institutionId) implements DeliveryEvent {}

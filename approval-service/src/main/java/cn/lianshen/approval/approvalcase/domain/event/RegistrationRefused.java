package cn.lianshen.approval.approvalcase.domain.event;

import java.util.UUID;

/**
 * The registering bureau refused the registration; the licence stands, the founder may mend and ask
 * again.
 */
public record RegistrationRefused(UUID institutionId, String registrar) implements DeliveryEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** The registering bureau was asked to register the legal person (法人登记). */
public record RegistrationOpened(String registrar, Deadline deadline) implements DeliveryEvent {}

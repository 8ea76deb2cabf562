package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/** The result reached the applicant (送达). */
public record ResultDelivered(DeliveryManner manner, LocalDate on) implements DeliveryEvent {}

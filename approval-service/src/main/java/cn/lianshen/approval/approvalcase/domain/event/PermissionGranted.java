package cn.lianshen.approval.approvalcase.domain.event;

/** The lead decided to grant the permission (准予行政许可). */
public record PermissionGranted(Deadline deadline) implements DecisionEvent {}

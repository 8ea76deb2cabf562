package cn.lianshen.approval.approvalcase.domain.event;

/** An officer took a bureau's part of the case (认领). */
public record OfficerAssigned(String bureau, String officer) implements StaffEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** An officer took a bureau's part of the case (认领), or was given it by a supervisor (指派). */
public record OfficerAssigned(String bureau, String officer) implements StaffEvent {}

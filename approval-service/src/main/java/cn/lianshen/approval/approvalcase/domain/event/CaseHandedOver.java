package cn.lianshen.approval.approvalcase.domain.event;

/** A bureau's part went from one officer to another, with a reason (移交). */
public record CaseHandedOver(String bureau, String officer, String to) implements StaffEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** An officer has an interest in the case and stays out of it (回避). */
public record OfficerRecused(String bureau, String officer) implements StaffEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** Something that is forbidden was tried or happened (违规记录). */
public record BreachRecorded(BreachKind breach, String bureau) implements StaffEvent {}

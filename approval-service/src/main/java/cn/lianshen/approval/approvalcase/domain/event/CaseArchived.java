package cn.lianshen.approval.approvalcase.domain.event;

/** The case is archived (归档); nothing changes it any more. */
public record CaseArchived() implements DeliveryEvent {}

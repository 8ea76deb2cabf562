package cn.lianshen.approval.approvalcase.domain.event;

/** The founder handed in again after the pre-check (重新提交). */
public record ApplicationResubmitted() implements IntakeEvent {}

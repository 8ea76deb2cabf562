package cn.lianshen.approval.approvalcase.domain.event;

/** The application was formally received (收件); the notice clock runs. */
public record ApplicationReceived(Deadline deadline) implements IntakeEvent {}

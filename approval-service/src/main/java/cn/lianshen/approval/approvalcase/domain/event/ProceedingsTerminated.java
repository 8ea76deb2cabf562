package cn.lianshen.approval.approvalcase.domain.event;

/** The case ends without a decision (终止办理). */
public record ProceedingsTerminated(Termination ground) implements IntakeEvent {}

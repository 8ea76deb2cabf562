package cn.lianshen.approval.approvalcase.domain.event;

/** The application is withdrawn (撤回申请); not to be confused with a permission withdrawn. */
public record ApplicationWithdrawn(Withdrawal manner) implements IntakeEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * The lead has gone through preconditions and found them met (前置条件确认).
 *
 * @param preconditions codes
 */
public record PreconditionsConfirmed(List<String> preconditions) implements IntakeEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * The founder handed in again after the pre-check (重新提交); its clock begins anew.
 *
 * @param deadline absent in old logs
 */
public record ApplicationResubmitted(@Nullable Deadline deadline) implements IntakeEvent {}

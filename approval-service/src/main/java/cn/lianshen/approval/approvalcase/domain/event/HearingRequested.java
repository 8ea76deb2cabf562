package cn.lianshen.approval.approvalcase.domain.event;

import org.jspecify.annotations.Nullable;

/**
 * A hearing was asked for (申请听证).
 *
 * @param deadline by when it is held; absent in old logs
 */
public record HearingRequested(@Nullable Deadline deadline) implements ReviewEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/**
 * 撤回行政许可: law or facts changed, the public interest needs it; damage is compensated. Source: 行政许可法
 * art. 8.
 */
public record PermissionWithdrawn(String article) implements AfterGrantEvent {}

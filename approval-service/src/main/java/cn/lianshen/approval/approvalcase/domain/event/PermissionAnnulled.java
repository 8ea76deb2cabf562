package cn.lianshen.approval.approvalcase.domain.event;

/**
 * 撤销行政许可: it should not have been granted. Source: 行政许可法 art. 69.
 *
 * @param article of the law, e.g. {@code 69(1)(2)}
 */
public record PermissionAnnulled(String article) implements AfterGrantEvent {}

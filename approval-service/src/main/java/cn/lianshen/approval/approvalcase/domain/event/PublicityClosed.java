package cn.lianshen.approval.approvalcase.domain.event;

/**
 * The publicity is over (公示结束).
 *
 * @param upheld whether an objection was found to be right
 */
public record PublicityClosed(int objections, boolean upheld) implements ReviewEvent {}

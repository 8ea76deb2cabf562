package cn.lianshen.approval.approvalcase.domain.event;

/**
 * The inspectors' result (现场勘验结果).
 *
 * @param faults how many faults were found
 */
public record SiteInspected(boolean passed, int faults) implements ReviewEvent {}

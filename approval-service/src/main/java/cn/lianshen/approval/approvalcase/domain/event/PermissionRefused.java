package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * The lead decided to refuse the permission (不予行政许可); grounds are codes, reasons stay in the house.
 */
public record PermissionRefused(List<String> grounds) implements DecisionEvent {}

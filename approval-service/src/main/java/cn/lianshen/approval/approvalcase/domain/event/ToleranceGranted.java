package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * Accepted although minor materials are missing, against a written promise (容缺受理).
 *
 * @param materials what is promised
 * @param deadline by when; later the application counts as withdrawn
 */
public record ToleranceGranted(List<String> materials, Deadline deadline) implements IntakeEvent {}

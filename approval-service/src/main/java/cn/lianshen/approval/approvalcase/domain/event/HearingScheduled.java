package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/**
 * The hearing's day is announced (听证公告).
 *
 * @param chair token subject, not one of the reviewers
 */
public record HearingScheduled(LocalDate on, String chair) implements ReviewEvent {}

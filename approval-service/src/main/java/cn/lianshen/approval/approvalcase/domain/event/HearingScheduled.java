package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The hearing's day and hour are announced (听证公告); the place stands beside the event.
 *
 * @param begins the time of day in China
 * @param chair token subject, not one of the reviewers
 */
public record HearingScheduled(LocalDate on, LocalTime begins, String chair)
        implements ReviewEvent {}

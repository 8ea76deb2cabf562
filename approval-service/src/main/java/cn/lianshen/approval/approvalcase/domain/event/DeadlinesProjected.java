package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * Due dates were derived anew, since the calendar has changed (重新推算).
 *
 * @param calendarVersion fingerprint of the calendar
 */
public record DeadlinesProjected(String calendarVersion, List<Deadline> deadlines)
        implements ClockEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** The limit was extended, once (延长期限). */
public record LimitExtended(Extension manner, int workingDays, List<Deadline> deadlines)
        implements ClockEvent {}

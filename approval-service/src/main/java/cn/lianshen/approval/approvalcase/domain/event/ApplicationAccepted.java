package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;
import java.util.List;

/** The lead accepted the application (受理); the three clocks of the case run. */
public record ApplicationAccepted(LocalDate acceptedOn, Acceptance manner, List<Deadline> deadlines)
        implements IntakeEvent {}

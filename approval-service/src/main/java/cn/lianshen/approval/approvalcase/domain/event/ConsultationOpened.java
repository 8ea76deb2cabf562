package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** The bureaus were asked for their opinions, all at once (并联征询). */
public record ConsultationOpened(List<Consultation> consultations) implements ReviewEvent {}

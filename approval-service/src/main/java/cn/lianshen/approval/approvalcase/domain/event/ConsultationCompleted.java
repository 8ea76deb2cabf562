package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** Every consulted bureau has given its opinion; the case is ripe for decision. */
public record ConsultationCompleted(List<String> objections) implements ReviewEvent {}

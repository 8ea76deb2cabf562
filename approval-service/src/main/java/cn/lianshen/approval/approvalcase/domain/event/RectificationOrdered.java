package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/** The founder is to mend the faults of the site (整改通知). */
public record RectificationOrdered(LocalDate answerBy) implements ReviewEvent {}

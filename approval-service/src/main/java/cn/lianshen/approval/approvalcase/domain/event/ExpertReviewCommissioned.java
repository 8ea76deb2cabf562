package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/** Experts review (专家评审); the clocks stand still. */
public record ExpertReviewCommissioned(LocalDate expectedUntil) implements ReviewEvent {}

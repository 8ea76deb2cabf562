package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/** The intended decision is made public (公示). */
public record PublicityStarted(LocalDate startedOn, LocalDate until) implements ReviewEvent {}

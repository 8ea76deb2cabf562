package cn.lianshen.approval.approvalcase.domain.event;

import java.time.LocalDate;

/** The hearing took place and its record is signed (举行听证); the decision rests on the record. */
public record HearingHeld(LocalDate on) implements ReviewEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

/** The founder says that the faults are mended (整改完成); a re-check follows. */
public record RectificationReported() implements ReviewEvent {}

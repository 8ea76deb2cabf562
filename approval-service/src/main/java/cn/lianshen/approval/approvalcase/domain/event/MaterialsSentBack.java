package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** The lead sent materials back to be replaced (退回修改), each at most once. */
public record MaterialsSentBack(List<String> materials) implements ReviewEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** The founder replaced what was sent back (修改后重新提交). */
public record MaterialsReplaced(List<String> materials) implements ReviewEvent {}

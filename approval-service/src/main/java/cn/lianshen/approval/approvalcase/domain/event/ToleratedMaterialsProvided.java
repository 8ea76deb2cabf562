package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** The founder kept the promise (容缺材料补齐). */
public record ToleratedMaterialsProvided(List<String> materials) implements IntakeEvent {}

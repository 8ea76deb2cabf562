package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * A bureau asks the lead to demand materials in the one notice that the founder gets (补正需求).
 *
 * @param materials codes of the item's list
 */
public record MaterialDemanded(String bureau, List<String> materials) implements IntakeEvent {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * What one bureau is asked to look at in the parallel pre-review (并联征询).
 *
 * @param materials codes of the materials that its opinion rests on
 */
public record BureauAspects(String bureau, List<String> aspects, List<String> materials) {}

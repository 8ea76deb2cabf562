package cn.lianshen.approval.approvalcase.domain;

import java.util.List;

/** What one bureau is asked to look at in the parallel pre-review (并联征询). */
public record BureauAspects(String bureau, List<String> aspects) {}

package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/** One bureau's part of the parallel pre-review and the day by which its opinion is due. */
public record Consultation(String bureau, List<String> aspects, Deadline deadline) {}

package cn.lianshen.approval.approvalcase;

import java.util.List;
import java.util.UUID;

/** Everything that happened to a case, in order; never empty. */
public record CaseHistory(UUID caseId, List<CaseEntry> entries) {}

package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import java.util.UUID;

/**
 * A case as the store holds it.
 *
 * @param head hash of the last event, the place where the next one is chained
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
public record StoredCase(UUID caseId, ApprovalCase approvalCase, byte[] head) {}

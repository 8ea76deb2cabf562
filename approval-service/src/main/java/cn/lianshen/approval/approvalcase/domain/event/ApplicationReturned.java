package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;

/**
 * The pre-check found something to mend (预审退回); no legal refusal, the founder hands in again.
 *
 * @param materials what is to be mended, codes of the item's list
 * @param deadline until when to hand in again; after it the application counts as withdrawn
 */
public record ApplicationReturned(List<String> materials, Deadline deadline)
        implements IntakeEvent {}

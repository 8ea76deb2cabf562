package cn.lianshen.approval.approvalcase.domain.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pre-check found something to mend (预审退回); no legal refusal, the founder hands in again.
 *
 * @param materials what is to be mended, codes of the item's list; absent in old logs
 */
public record ApplicationReturned(@Nullable List<String> materials) implements IntakeEvent {}

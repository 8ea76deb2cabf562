package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import java.util.UUID;

/** Proof that a step is durably recorded: the case, its number, and where it stands now. */
public record CaseReceipt(UUID caseId, String caseNumber, int version, CaseState state) {

    /** The receipt for a change that was saved. */
    public static CaseReceipt of(CaseChange change) {
        var after = change.after();
        return new CaseReceipt(
                change.before().caseId(),
                after.filing().caseNumber(),
                after.version(),
                after.state());
    }
}

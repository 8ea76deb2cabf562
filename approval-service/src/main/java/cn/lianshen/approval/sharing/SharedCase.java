package cn.lianshen.approval.sharing;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import java.util.List;
import java.util.UUID;

/** A case and what is asked for it. */
public record SharedCase(UUID caseId, ApprovalCase approvalCase, List<SharedAsk> asks) {

    public ApplicationFiled filing() {
        return approvalCase.filing();
    }

    /** Whether anybody still needs what could be fetched. */
    public boolean open() {
        return !approvalCase.over();
    }
}

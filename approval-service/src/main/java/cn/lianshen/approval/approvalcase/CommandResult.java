package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.domain.Refusal;
import java.util.List;

/** What became of a command on a case. */
public sealed interface CommandResult {

    /** Carried out and durably committed. */
    record Done(CaseReceipt receipt) implements CommandResult {}

    /** There is no such case, or the caller may not know of it. */
    record NotFound() implements CommandResult {}

    /** The case has moved on since the caller read it. */
    record Stale(int currentVersion, List<CaseEntry> changes) implements CommandResult {}

    /** The rules say no. */
    record Refused(Refusal refusal) implements CommandResult {}
}

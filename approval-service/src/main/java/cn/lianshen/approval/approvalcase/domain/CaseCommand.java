package cn.lianshen.approval.approvalcase.domain;

/** Something that someone wants done to a case. A new command is a new file. */
public interface CaseCommand {

    /** Looks at the case and answers with what happens; changes nothing itself. */
    Outcome decide(ApprovalCase approvalCase);
}
